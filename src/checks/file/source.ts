import type { ContentKindName } from '../../kinds/content-kind.ts';
import type { Problem } from '../../language/problem.ts';

/** A file of `content/`, read but not understood yet. */
export interface SourceFile {
  kind: ContentKindName;
  /** Path below the content folder, with `/`: `topics/quy-khuyen-hoc.mdx`. */
  path: string;
  /** File name without folder and extension. */
  id: string;
  /** A file whose name starts with `_` is checked and never published. */
  isPublished: boolean;
  bytes: Uint8Array;
}

export interface FileProblem extends Problem {
  /** Path below the content folder. */
  file: string;
}
