import type { Output } from '../../src/checks/cli.ts';

/** Keeps what a command says, so that a test need not start Node to read it. */
export class KeptOutput implements Output {
  readonly said = { stdout: '', stderr: '' };
  readonly stdout = { write: (text: string) => (this.said.stdout += text) };
  readonly stderr = { write: (text: string) => (this.said.stderr += text) };
}
