import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/import/read.js'

const encode = (text: string) => new TextEncoder().encode(text)

describe('the kind of a file', () => {
  test.each([
    ['a page', '<!DOCTYPE html><html><body><p>甲</p></body></html>'],
    ['a page with a mark of its encoding', '\ufeff<html><body>甲</body></html>'],
    ['a fragment', '<div><p>甲</p></div>'],
    ['a fragment that begins with a heading', '<h1>甲</h1><p>乙</p>'],
    ['a fragment that begins with words', `甲${'<p>乙</p>'.repeat(5)}`],
  ])('is markup for %s', async (_name, source) => {
    expect((await readDocument(encode(source))).format).toBe('html')
  })

  test.each([
    ['plain text', '甲\n乙'],
    ['Markdown', '# 甲\n\n| 乙 | 丙 |\n|---|---|\n| 1 | 2 |'],
    ['text with a sign of less', '甲<乙，丙>丁'],
  ])('is text for %s', async (_name, source) => {
    expect((await readDocument(encode(source))).format).toBe('text')
  })

  test('is what the server says where the bytes leave it open', async () => {
    expect((await readDocument(encode('甲乙'), { contentType: 'text/html; charset=utf-8' })).format).toBe(
      'html',
    )
  })

  test('is told from the bytes, not from the name', async () => {
    expect((await readDocument(encode('<p>甲</p>'), { name: 'report.docx' })).format).toBe('html')
  })
})

describe('a file that holds no text', () => {
  test.each([
    ['file-empty', ''],
    ['file-empty', ' \n\u3000'],
  ])('is refused (%s)', async (code, source) => {
    await expect(readDocument(encode(source), { name: 'a.txt' })).rejects.toMatchObject({ code })
  })

  test.each([
    ['wrong-format', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['wrong-format', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]],
  ])('is refused (%s) with what it is', async (code, bytes) => {
    await expect(readDocument(new Uint8Array(bytes), { name: 'a' })).rejects.toMatchObject({ code })
  })

  test('is refused where it is data already; a text in braces is a text', async () => {
    const report = encode('{ "edition": "2021", "year": 2024 }')
    await expect(readDocument(report, { name: 'a' })).rejects.toMatchObject({ code: 'wrong-format' })
    expect((await readDocument(encode('{"甲" 乙'))).format).toBe('text')
  })

  test('is refused where it is too large', async () => {
    const huge = { length: 101 * 1024 * 1024 } as Uint8Array
    await expect(readDocument(huge, { name: 'a' })).rejects.toMatchObject({ code: 'file-too-large' })
  })
})
