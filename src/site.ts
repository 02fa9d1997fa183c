import { readEditorSettings } from './editor/backend.ts';

/** Where the site stands and where its source lives. A fork changes these lines and nothing else. */
export const SITE = {
  name: 'Sổ tay chuyên đề',
  /** Canonical address; every absolute link (feeds, sitemap, Open Graph) starts with it. */
  origin: process.env['SITE_ORIGIN'] ?? 'https://so-tay-chuyen-de.example',
  /** Repository for “sửa trang này” and suggestions. */
  repository: process.env['SITE_REPOSITORY'] ?? 'https://github.com/so-tay-chuyen-de/so-tay-chuyen-de',
  /** Where readers without an account write. */
  mail: process.env['SITE_MAIL'] ?? 'gop-y@so-tay-chuyen-de.example',
} as const;

/** Where the editor at /quan-tri/ sends what is saved; EDITOR_* variables say otherwise (README). */
export const EDITOR = readEditorSettings(process.env, SITE);
