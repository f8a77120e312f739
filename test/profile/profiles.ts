// Profiles written for a test, in a folder of their own, and what is said of those that are wrong.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { ToolkitError } from '../../src/issue/error.js'
import { type ReadProfile, readProfile } from '../../src/profile/index.js'

/** Files of a test, by their path in the folder: text as it is, anything else as JSON. */
export type Files = Readonly<Record<string, unknown>>

/** Members of a profile. */
export type Members = Readonly<Record<string, unknown>>

/**
 * Make a profile.
 *
 * @param name
 *   What it is called.
 * @param members
 *   Its members beside name and label; without `extends` it builds on edition 2021.
 * @returns
 *   The profile.
 */
export function createProfile(name: string, members: Members = {}): Members {
  const label = { zh: `配置${name}`, en: `Profile ${name}` }
  return { $id: `https://yunqi.example/${name}.json`, label, extends: '2021', ...members }
}

/**
 * Write files into a folder that is removed when the test file has run.
 *
 * @param files
 *   The files.
 * @returns
 *   Path of the folder, without links.
 */
export function createFolder(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ogi-report-profile-')))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/**
 * Read a profile of a test.
 *
 * @param files
 *   The files.
 * @param name
 *   The profile among them; `profile.json` if not given.
 * @returns
 *   What it comes to.
 */
export function read(files: Files, name = 'profile.json'): ReadProfile {
  return readProfile(join(createFolder(files), name))
}

/** What is said of a wrong profile. */
export interface Refusal {
  readonly code: string
  /** Lines in both languages; paths are from the folder of the test. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/**
 * Read a profile that is wrong.
 *
 * @param files
 *   The files.
 * @param name
 *   The profile among them; `profile.json` if not given.
 * @returns
 *   What is said. Both languages name the same places.
 */
export function refuse(files: Files, name = 'profile.json'): Refusal {
  const folder = createFolder(files)
  try {
    readProfile(join(folder, name))
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    const split = (text: string) => text.replaceAll(`${folder}/`, '').split('\n')
    const [zh, en] = [split(error.text.zh), split(error.text.en)]
    const places = (lines: readonly string[]) =>
      lines.map((line) => line.match(/[\w.-]+\.json(#[^\s:：]*)?/g))
    expect(places(zh)).toEqual(places(en))
    return { code: error.code, zh, en }
  }
  return expect.fail('the profile was read')
}

/**
 * List the complaints about a profile that is wrong.
 *
 * @param files
 *   The files.
 * @param name
 *   The profile among them; `profile.json` if not given.
 * @returns
 *   The lines in English after the first.
 */
export function complaints(files: Files, name?: string): readonly string[] {
  const { code, en } = refuse(files, name)
  expect(code).toBe('profile-invalid')
  return en.slice(1)
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
