import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedTopics } from '../../../../collections.ts';
import { fileResponse, setFiles, topicPapers, type PaperFile } from '../../../../papers.ts';

/** The Word and PDF files of every topic's papers, and its whole set in one file. */
export const getStaticPaths = (async () => {
  const paths = [];
  // One topic after the other: all at once, their papers fill the memory of the machine.
  for (const topic of await publishedTopics()) {
    const papers = await topicPapers(topic);
    const files = [...papers.flatMap((paper) => paper.files), ...(await setFiles(topic, papers))];
    paths.push(...files.map((file) => ({ params: { id: topic.id, file: file.name }, props: { file } })));
  }
  return paths;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PaperFile }> = ({ props }) => fileResponse(props.file);
