export type SandboxErrorCode =
  | 'port_taken'
  | 'not_loopback'
  | 'invalid_input'
  | 'unknown_fault'
  | 'unknown_persona'
  | 'unknown_app'
  | 'unknown_account'
  | 'state_file_unreadable'
  | 'headless_stuck';

/** Whatever the sandbox's own API refuses. `code` is stable, `message` is one line for a person. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly code: SandboxErrorCode;

  constructor(code: SandboxErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}
