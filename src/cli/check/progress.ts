// How far a run has come → one line on a terminal, written over and over; nothing in a pipe.

import type { Language } from '../../issue/issue.js'

/** How far a run has come. */
export interface State {
  /** Reports and bytes that are done, those of an earlier run included. */
  readonly reports: number
  readonly bytes: number
  /** The same, in this run alone. */
  readonly ownReports: number
  readonly ownBytes: number
  /** All bytes there are; 0 where nobody knows. */
  readonly total: number
  /** Seconds since this run began. */
  readonly seconds: number
}

/** Where progress is shown. */
export interface Screen {
  /** Standard error, unless results go to the same terminal. */
  readonly stream: NodeJS.WriteStream | undefined
  readonly language: Language
}

/** Shows progress. */
export interface Progress {
  add(reports: number, bytes: number): void
  /** Take the line away. */
  close(): void
}

/** Milliseconds between two lines. */
const PACE = 100

/**
 * Open a progress line.
 *
 * @param screen
 *   Where and in which language; nothing is shown unless it is a terminal.
 * @param total
 *   All bytes there are; 0 where nobody knows.
 * @param done
 *   Reports and bytes of an earlier run.
 * @returns
 *   The line.
 */
export function openProgress(
  { stream, language }: Screen,
  total: number,
  done: { readonly reports: number; readonly bytes: number },
): Progress {
  if (!stream?.isTTY) return { add: () => undefined, close: () => undefined }
  const began = performance.now()
  let shown = began
  let [ownReports, ownBytes] = [0, 0]
  return {
    add: (reports, bytes) => {
      ownReports += reports
      ownBytes += bytes
      const now = performance.now()
      if (now - shown < PACE) return
      shown = now
      const own = { ownReports, ownBytes, reports: done.reports + ownReports, bytes: done.bytes + ownBytes }
      stream.write(`\r${layOutProgress({ ...own, total, seconds: (now - began) / 1000 }, language)}\x1b[K`)
    },
    close: () => void stream.write('\r\x1b[K'),
  }
}

const WIDTH = 24

/**
 * Lay out a progress line.
 *
 * @param state
 *   How far the run has come.
 * @param language
 *   Language of the line.
 * @returns
 *   Such as `[######------] 50%  1200 reports, 800 per second, 0:02 left`.
 */
export function layOutProgress(state: State, language: Language): string {
  const { reports, bytes, ownReports, ownBytes, total, seconds } = state
  const rate = Math.round(ownReports / seconds)
  const counted =
    language === 'zh' ? `${reports} 份，每秒 ${rate} 份` : `${reports} reports, ${rate} per second`
  if (total === 0) return counted
  const share = Math.min(1, bytes / total)
  const full = Math.floor(share * WIDTH)
  const bar = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${Math.floor(share * 100)}%`
  if (ownBytes === 0) return `${bar}  ${counted}`
  const left = showDuration(Math.max(0, ((total - bytes) / ownBytes) * seconds))
  return `${bar}  ${counted}${language === 'zh' ? `，剩余 ${left}` : `, ${left} left`}`
}

function showDuration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
