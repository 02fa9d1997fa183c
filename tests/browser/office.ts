import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const PATH = process.env['SOFFICE_PATH'] ?? '/usr/bin/soffice';
const FONTS = resolve('node_modules/@expo-google-fonts/tinos');

/** False where LibreOffice is not installed; tests say so by the name of what they skip. */
export const hasOffice = (): boolean => existsSync(PATH);

/** Word files as LibreOffice prints them, with a font that has the measures of the one they name. */
export async function officePdfs(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const config = join(folder, 'fonts.conf');
    writeFileSync(
      config,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${folder}/cache</cachedir><alias binding="same"><family>Times New Roman</family><accept><family>Tinos</family></accept></alias></fontconfig>`,
    );
    const names = [...files.keys()];
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.docx`), bytes);
    await promisify(execFile)(
      PATH,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { env: { ...process.env, FONTCONFIG_FILE: config } },
    );
    return new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
