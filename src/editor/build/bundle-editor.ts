import { bundledEditor } from './editor-bundle.ts';

await bundledEditor();
