/** Kinds of `Callout`, with the title a reader sees when the author gives none. */
export const CALLOUT_KINDS = { 'goi-y': 'Gợi ý', 'luu-y': 'Lưu ý', 'vi-du': 'Ví dụ' } as const;

interface Attribute {
  isRequired: boolean;
  pattern: RegExp;
  /** What a right value looks like, for the message. */
  advice: string;
}

interface Component {
  attributes: Record<string, Attribute>;
  content: 'blocks' | 'one-numbered-list' | 'nothing';
}

const id = (advice: string): Attribute => ({ isRequired: true, pattern: /^[a-z0-9-]{1,80}$/u, advice });

/** The components an author may use. Anything else between `<` and `>` is refused. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Callout: {
    attributes: {
      kind: {
        isRequired: true,
        pattern: new RegExp(`^(?:${Object.keys(CALLOUT_KINDS).join('|')})$`, 'u'),
        advice: Object.keys(CALLOUT_KINDS)
          .map((kind) => `kind="${kind}"`)
          .join(', '),
      },
      title: { isRequired: false, pattern: /^[^<>{}]{1,120}$/u, advice: 'title="Tên khung, dưới 120 ký tự"' },
    },
    content: 'blocks',
  },
  Steps: { attributes: {}, content: 'one-numbered-list' },
  Rule: {
    attributes: {
      regulation: id('regulation="42-hd-btctw-2025"'),
      point: id('point="thoi-luong"'),
    },
    content: 'nothing',
  },
};

export const COMPONENT_NAMES = Object.keys(COMPONENTS);
