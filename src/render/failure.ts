// What keeps a report from being rendered → the one error this project throws.

import { ToolkitError } from '../issue/error.js'

/**
 * Refuse a report that does not have the shape of its edition.
 *
 * @param path
 *   JSON Pointer of the value at fault.
 * @param expected
 *   What should stand there, in Chinese and English.
 * @throws {ToolkitError}
 *   Always: `report-invalid`.
 */
export function refuse(path: string, expected: { zh: string; en: string }): never {
  const place = path === '' ? '/' : path
  throw new ToolkitError('report-invalid', {
    zh: `报告无法呈现：${place} 应为${expected.zh}。请先校验报告并改正其问题`,
    en: `The report cannot be rendered: ${place} should be ${expected.en}. Validate the report first and mend its issues`,
  })
}
