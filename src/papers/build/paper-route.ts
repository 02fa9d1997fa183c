import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedTopics } from '../../library/collections.ts';
import {
  blankPaper,
  fileResponse,
  setFile,
  templatesInOrder,
  topicPapers,
  type PaperFile,
  type PaperFileKind,
} from './offered-papers.ts';

interface PaperRoute {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<{ file: PaperFile }>;
}

/**
 * The blank forms as files of one kind. One route a kind, as with images: Astro gives an address without a closing
 * slash only to routes whose own name ends in an extension.
 */
export function blankPaperRoute(kind: PaperFileKind): PaperRoute {
  return route(async () =>
    (await templatesInOrder()).flatMap((template) => pathsOf(template.id, kind, blankPaper(template).files)),
  );
}

/** The PDFs of every topic: papers of their own, and its smallest set in one. */
export function topicPaperRoute(): PaperRoute {
  return route(async () => {
    const paths = [];
    for (const topic of await publishedTopics()) {
      const papers = await topicPapers(topic);
      const files = [...papers.flatMap((paper) => paper.files), ...setFile(topic, papers)];
      paths.push(...pathsOf(topic.id, 'pdf', files));
    }
    return paths;
  });
}

function pathsOf(id: string, kind: PaperFileKind, files: readonly PaperFile[]) {
  return files
    .filter((file) => file.kind === kind)
    .map((file) => ({ params: { id, file: file.name }, props: { file } }));
}

function route(getStaticPaths: GetStaticPaths): PaperRoute {
  return { getStaticPaths, GET: ({ props }) => fileResponse(props.file) };
}
