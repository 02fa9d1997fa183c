import type { APIRoute, GetStaticPaths } from 'astro';
import { blankPaper, fileResponse, templatesInOrder, type PaperFile } from '../../../papers.ts';

/** The Word and PDF files of every blank form. */
export const getStaticPaths = (async () => {
  const papers = await Promise.all((await templatesInOrder()).map(blankPaper));
  return papers.flatMap(({ template, files }) =>
    files.map((file) => ({ params: { id: template.id, file: file.name }, props: { file } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PaperFile }> = ({ props }) => fileResponse(props.file);
