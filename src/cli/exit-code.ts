/** What a run comes to, for scripts. The worse one counts. */
export const exitCodes = {
  /** Nothing at error level. */
  clean: 0,
  /** Findings at error level, or more warnings than are allowed. */
  findings: 1,
  /** Something could not be read, judged or written, or the call was wrong. */
  trouble: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
