// An error of the file system → what is wrong with the file, in words.

import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type ErrorCode, ToolkitError } from '../issue/error.js'

/**
 * Explain why a file can't be read or written.
 *
 * @param code
 *   `file-unreadable` or `file-unwritable`.
 * @param name
 *   Path of the file.
 * @param error
 *   What the file system threw.
 * @returns
 *   The error.
 */
export function explainFault(code: ErrorCode, name: string, error: unknown): ToolkitError {
  const { code: reason = '', message } = error as NodeJS.ErrnoException
  const folder = dirname(name)
  if (code === 'file-unwritable' && reason === 'ENOENT' && !existsSync(folder)) {
    const text = {
      zh: `无法写入 ${name}：没有文件夹 ${folder}`,
      en: `Cannot write ${name}: there is no folder ${folder}`,
    }
    return new ToolkitError(code, text, error)
  }
  const why = REASONS[reason] ?? { zh: message, en: message }
  const isRead = code === 'file-unreadable'
  return new ToolkitError(
    code,
    {
      zh: `无法${isRead ? '读取' : '写入'} ${name}：${why.zh}`,
      en: `Cannot ${isRead ? 'read' : 'write'} ${name}: ${why.en}`,
    },
    error,
  )
}

/**
 * Explain that a file is too large to be read.
 *
 * @param name
 *   Path of the file.
 * @param size
 *   How large it is, in words.
 * @param bytes
 *   How many bytes are read.
 * @returns
 *   The error.
 */
export function refuseSize(name: string, size: string, bytes: number): ToolkitError {
  const limit = `${bytes / 1024 / 1024} MB`
  return new ToolkitError('file-too-large', {
    zh: `${name} 过大：${size}，上限为 ${limit}。请确认它是一份报告`,
    en: `${name} is too large: ${size}, at most ${limit} are read. Check that it is a report`,
  })
}

const REASONS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  EISDIR: { zh: '它是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  ELOOP: { zh: '符号链接成环', en: 'symbolic links lead in a circle' },
  ENAMETOOLONG: { zh: '文件名过长', en: 'the name is too long' },
}
