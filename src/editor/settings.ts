import { SITE } from '../site/identity.ts';
import { readEditorSettings } from './backend.ts';

/** Where the editor at /quan-tri/ sends what is saved; EDITOR_* variables say otherwise (README). */
export const EDITOR = readEditorSettings(process.env, SITE);
