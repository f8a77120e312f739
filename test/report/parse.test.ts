import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ToolkitError } from '../../src/issue/error.js'
import { decodeUtf8 } from '../../src/report/decode.js'
import { parseJson } from '../../src/report/parse.js'

/** The error of a file, with both messages on lines of their own. */
function complain(bytes: Uint8Array): { code: string; zh: string; en: string } {
  try {
    parseJson(bytes, 'r.json')
  } catch (error) {
    if (error instanceof ToolkitError) return { code: error.code, ...error.text }
    throw error
  }
  return { code: 'none', zh: '', en: '' }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const GBK = Buffer.from('7b2261223a22c4ead6d5b1a8b8e6227d', 'hex')

describe('parseJson', () => {
  it('gives what JSON.parse gives', () => {
    const bytes = readFileSync('examples/city.json')
    expect(parseJson(bytes)).toEqual(JSON.parse(bytes.toString()))
  })

  it('leaves out a byte order mark', () => {
    expect(parseJson(utf8('\ufeff{"year":2024}'))).toEqual({ year: 2024 })
  })

  it('reads part of a larger buffer', () => {
    expect(parseJson(utf8('xx["年"]xx').subarray(2, 9))).toEqual(['年'])
  })

  it('gives back any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(parseJson(utf8(text))).toEqual(JSON.parse(text))
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('decodeUtf8', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(utf8(text))).toBe(text.replace(/^\ufeff/, ''))
      }),
      { seed: 6, numRuns: 300 },
    )
  })

  it('decodes exactly the bytes that are UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const strict = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        const text = decodeUtf8(bytes)
        if (text === undefined) expect(strict).toThrow()
        else expect(text).toBe(strict())
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('a file that is no JSON', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \r\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('is called empty when it holds %s', (_, text) => {
    expect(complain(utf8(text))).toEqual({
      code: 'file-empty',
      zh: 'r.json 是空文件，应为一份 JSON 格式的报告',
      en: 'r.json is empty; it should hold a report as JSON',
    })
  })

  it.each([
    ['UTF-16LE', utf16('{"a":"年"}')],
    ['UTF-16LE', utf16('\ufeff{"a":"年"}')],
    ['UTF-16BE', Buffer.from(utf16('{"a":"年"}')).swap16()],
    ['UTF-16BE', Buffer.from(utf16('\ufeff{"a":"年"}')).swap16()],
    ['GBK', GBK],
  ])('is told its encoding %s and how to convert it', (encoding, bytes) => {
    const { code, zh, en } = complain(bytes)
    expect(code).toBe('wrong-encoding')
    expect(zh).toContain(`的编码是 ${encoding}，应为 UTF-8`)
    expect(en).toContain(`iconv -f ${encoding} -t UTF-8 r.json > utf8.json`)
  })

  it('is told the place of a byte that is not UTF-8', () => {
    const bytes = Buffer.concat([utf8('{"a":"年度报告\n'), Buffer.from([0xc4]), utf8('年度�"}')])
    expect(complain(bytes).en).toBe(
      'r.json is not valid UTF-8: byte 0xc4 on line 2 (byte 20). Save it as UTF-8 again',
    )
  })

  it('is told the place of a byte behind a replacement character of its own', () => {
    const bytes = Buffer.concat([utf8('["�\ufffd中文中文'), Buffer.from([0xff])])
    expect(complain(bytes).en).toContain('byte 0xff on line 1 (byte 21)')
  })

  it.each([
    ['PK\x03\x04\x14\0', 'a Word, Excel or zip file'],
    ['\xd0\xcf\x11\xe0\xa1', 'an old Word or Excel file'],
    ['%PDF-1.7\n', 'a PDF file'],
    ['<!DOCTYPE html><html>', 'an HTML or XML file'],
    ['\n <html lang=zh>', 'an HTML or XML file'],
    ['<?xml version="1.0"?>', 'an HTML or XML file'],
    ['\x89PNG\r\n', 'a picture'],
    ['\0'.repeat(40), 'a file of zero bytes'],
  ])('is told what it is: %j', (start, kind) => {
    const { code, en } = complain(Buffer.from(start, 'latin1'))
    expect([code, en]).toEqual(['not-json', `r.json is ${kind}, not a report as JSON`])
  })

  it.each([
    ['{"a":1,}', '1:8', 'expected a field name in double quotes, found “}”. Remove the comma before it.'],
    ['[1,2,\n]', '2:1', 'expected a value, found “]”. Remove the comma before it.'],
    ['{"a":1 "b":2}', '1:8', 'expected a comma, found “"b"”.'],
    ['{"a"：1}', '1:5', 'found “：1”. Replace the full-width punctuation by ASCII.'],
    ['{“a”:1}', '1:2', 'Replace the full-width punctuation by ASCII.'],
    ['{"a":"x"y"z"}', '1:9', 'If the text before it holds a double quote, write \\" instead.'],
    ['{"a":1', '1:7', 'expected a comma or }, found the end of the file.'],
    ['{"a":"x', '1:6', 'expected a double quote at the end of the string'],
    ['{"a":NaN}', '1:6', 'found “NaN”.'],
    ['{"a":1 // x\n}', '1:8', 'expected no comments in JSON'],
    ['{"a" 1}', '1:6', 'expected a colon after the field name, found “1”.'],
    ['{} {}', '1:4', 'expected the end of the file, found “{”.'],
    ['{"a":"\\x"}', '1:6', 'after the backslash'],
    ['[1,\r\n2,\r\n03]', '3:2', 'expected a comma, found “3”.'],
  ])('is told the place and nature of the fault: %j', (text, place, words) => {
    const { code, zh, en } = complain(utf8(text))
    expect(code).toBe('not-json')
    expect(en).toContain(`r.json:${place}: not valid JSON: `)
    expect(en).toContain(words)
    expect(zh).toContain(`r.json:${place}：不是有效的 JSON：`)
  })

  it('is refused however deep it is nested', () => {
    expect(complain(utf8('['.repeat(500_000))).code).toBe('not-json')
  })

  it('keeps the error of JSON.parse as its cause', () => {
    expect(() => parseJson(utf8('{'))).toThrow(
      expect.objectContaining({ cause: expect.any(SyntaxError) }) as Error,
    )
  })

  it('throws nothing but a ToolkitError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          parseJson(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(ToolkitError)
        }
      }),
      { seed: 8, numRuns: 500 },
    )
  })
})
