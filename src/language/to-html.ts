import type { Element, ElementContent, Nodes as HastNodes, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Image, Paragraph, Root } from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement } from 'satteri';
import { imageAt } from '../model/content-image.ts';
import { CALLOUT_KINDS } from './components.ts';
import { headingsOf, type BodyHeading } from './headings.ts';
import { linkTarget } from './urls.ts';

/** What `<Rule>` prints: the point itself and everything a reader needs to judge it. */
export interface QuotedRule {
  text: string;
  /** `Hướng dẫn 42-HD/BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương` */
  citation: string;
  path: string;
  confidence: string;
  confidenceLabel: string;
  /** Already formatted for reading. */
  checkedOn: string;
}

export type FindRule = (regulation: string, point: string) => QuotedRule;

/** Size of an image in pixels, as a browser shows it; empty where nobody has measured it. */
export interface ImageSize {
  width?: number;
  height?: number;
}

export type FindImage = (name: string) => ImageSize;

export interface RenderedBody {
  html: string;
  headings: BodyHeading[];
}

/** Renders a checked body. Only text and the elements built here reach the page; nothing is evaluated. */
export function renderBody(tree: Root, findRule: FindRule, findImage: FindImage = noImage): RenderedBody {
  const headings = headingsOf(tree);
  const anchors = headings.values();
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => renderComponent(state, node, findRule),
      paragraph: (state: State, node: Paragraph) => {
        const [only] = node.children;
        return only?.type === 'image' ? renderImage(only, findImage) : defaultHandlers.paragraph(state, node);
      },
    },
  });
  improve(hast, () => anchors.next().value?.slug);
  return { html: toHtml(hast), headings };
}

function renderComponent(state: State, node: MdxJsxFlowElement, findRule: FindRule): Element {
  const attribute = (name: string) => {
    const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  const content = () => state.wrap(state.all(node), true);
  switch (node.name) {
    case 'Callout': {
      const kind = attribute('kind') as keyof typeof CALLOUT_KINDS;
      const title = attribute('title');
      const label = title ? `${CALLOUT_KINDS[kind]}: ${title}` : CALLOUT_KINDS[kind];
      return element('aside', { className: ['callout'], 'data-kind': kind, ariaLabel: label }, [
        element('p', { className: ['callout-title'] }, [text(label)]),
        ...content(),
      ]);
    }
    case 'Steps':
      return element('div', { className: ['steps'] }, content());
    case 'Rule':
      return renderRule(findRule(attribute('regulation') ?? '', attribute('point') ?? ''));
    default:
      throw new Error(`The body was not checked: <${node.name ?? ''}> is not a component.`);
  }
}

/** An image stands alone in its paragraph; the reader's browser keeps its room before it comes. */
function renderImage({ url, alt, title }: Image, findImage: FindImage): Element {
  const { width, height } = findImage(imageAt(url) ?? '');
  return element('figure', { className: ['picture'] }, [
    element(
      'img',
      { src: url, width, height, alt: (alt ?? '').trim(), loading: 'lazy', decoding: 'async' },
      [],
    ),
    ...(title ? [element('figcaption', {}, [text(title)])] : []),
  ]);
}

function noImage(name: string): never {
  throw new Error(`The body was not checked: ${name} has no size.`);
}

function renderRule(rule: QuotedRule): Element {
  return element('figure', { className: ['rule'] }, [
    element('blockquote', {}, [element('p', {}, [text(rule.text)])]),
    element('figcaption', {}, [
      element('a', { href: rule.path }, [text(rule.citation)]),
      text(' '),
      element('span', { className: ['confidence'], 'data-level': rule.confidence }, [
        text(`Mức tin cậy ${rule.confidence}: ${rule.confidenceLabel}. Kiểm tra ngày ${rule.checkedOn}.`),
      ]),
    ]),
  ]);
}

/** Gives headings their anchors, tables a frame that scrolls on a phone, outside links a mark. */
function improve(node: HastNodes, nextAnchor: () => string | undefined): void {
  if (!('children' in node)) return;
  node.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    improve(child, nextAnchor);
    const anchor = /^h[1-6]$/u.test(child.tagName) ? nextAnchor() : undefined;
    if (anchor) child.properties['id'] = anchor;
    if (child.tagName === 'th') child.properties['scope'] = 'col';
    if (child.tagName === 'a' && linkTarget(String(child.properties['href']))?.kind === 'external') {
      child.properties['rel'] = ['external', 'noreferrer'];
    }
    if (child.tagName === 'table') node.children[index] = scrollFrame(child);
  });
}

/** The frame is focusable so that a keyboard can scroll it. */
function scrollFrame(table: Element): Element {
  return element('div', { className: ['table-frame'], tabIndex: 0, role: 'group', ariaLabel: 'Bảng' }, [
    table,
  ]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string) {
  return { type: 'text' as const, value };
}
