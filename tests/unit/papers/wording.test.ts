import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml, splitFrontMatter } from '../../../src/language/front-matter.ts';
import { officialCitation, rankOfBasis, REGULATION_TYPES } from '../../../src/model/regulation.ts';
import { BLANK_SESSION } from '../../../src/papers/fill/blank-session.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { titled, titledChair, nameOf } from '../../../src/papers/fill/people.ts';
import { withoutCommitteeIn } from '../../../src/papers/fill/without-committee.ts';
import { regulationSchema } from '../../../src/schema/regulation.ts';
import { sessionSchema, type Session } from '../../../src/schema/session.ts';
import { topicSchema, type Topic } from '../../../src/schema/topic.ts';
import { word } from '../../words.ts';
import { FULL_SESSION, SHORT_TOPIC, TEMPLATES, template } from './samples.ts';

/** Topics are those of the tests; what forms quote is compared with the registry that is published. */
const FIXTURE = new URL('../../fixture-site/content/', import.meta.url);
const LIBRARY = new URL('../../../content/', import.meta.url);

function published(content: URL, folder: string, extension: string): [string, string][] {
  const names = readdirSync(new URL(folder, content));
  return names
    .filter((name) => name.endsWith(extension) && !name.startsWith('_'))
    .map((name) => [name, readFileSync(new URL(`${folder}${name}`, content), 'utf8')]);
}

const TOPICS: [string, Topic][] = published(FIXTURE, 'topics/', '.mdx').map(([name, text]) => {
  const split = splitFrontMatter(text);
  if (!('yaml' in split)) throw new Error(split.message);
  return [name, topicSchema.parse(parseYaml(split.yaml, 0).data)];
});

const REGULATIONS = published(LIBRARY, 'regulations/', '.yaml').map(([, text]) =>
  regulationSchema.parse(parseYaml(text, 0).data),
);

const said = (name: string, topic: Topic | undefined, session: Partial<Session> = {}) =>
  JSON.stringify(
    fill(template(name), { form: name, topic, session: { ...BLANK_SESSION, ...session } }).blocks,
  );

describe('a basis is written as Hướng dẫn 05-HD/VPTW writes it', () => {
  const charter = {
    type: word(REGULATION_TYPES, 'dieu-le'),
    issuedOn: '2011',
    issuer: 'Đại hội',
    title: 'Điều lệ Đảng Cộng sản Việt Nam',
  } as const;
  const directive = {
    type: word(REGULATION_TYPES, 'chi-thi'),
    number: '50-CT/TW',
    issuedOn: '2025-07-23',
    issuer: 'Ban Bí thư',
    title: 'về tiếp tục đổi mới',
  } as const;
  const law = {
    type: word(REGULATION_TYPES, 'luat'),
    number: '10/2022/QH15',
    issuedOn: '2022',
    issuer: 'Quốc hội',
    title: 'thực hiện dân chủ ở cơ sở',
  } as const;

  test.each([
    [directive, 'Chỉ thị số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về tiếp tục đổi mới'],
    [charter, 'Điều lệ Đảng Cộng sản Việt Nam'],
    [law, 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15'],
    [{ ...law, title: 'Luật Thực hiện dân chủ ở cơ sở' }, 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15'],
    [
      { ...directive, type: word(REGULATION_TYPES, 'huong-dan'), title: 'thể thức' },
      'Hướng dẫn số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về thể thức',
    ],
  ] as const)('%j', (regulation, expected) => expect(officialCitation(regulation)).toBe(expected));

  test('the Charter first, guidance after directives, laws after the Party, the rest last', () => {
    const texts = [
      'Luật A',
      'Hướng dẫn số 1',
      'kết quả thảo luận',
      'Chỉ thị số 2',
      'Điều lệ Đảng',
      'Nghị định số 3',
    ];
    const ranked = [...texts].sort((one, other) => rankOfBasis(one) - rankOfBasis(other));
    expect(ranked).toEqual([
      'Điều lệ Đảng',
      'Chỉ thị số 2',
      'Hướng dẫn số 1',
      'Luật A',
      'Nghị định số 3',
      'kết quả thảo luận',
    ]);
  });

  test('what a form quotes by itself is what the registry says', () => {
    const known = REGULATIONS.map((each) => officialCitation(each));
    const quoted = [...TEMPLATES.values()].flatMap(({ blocks }) =>
      blocks
        .flatMap((block) => (block.block === 'legal-basis' ? block.items : []))
        .filter((item) => !item.includes('{')),
    );
    expect(quoted.length).toBeGreaterThan(5);
    for (const item of quoted) {
      const name = item.replace(/^Căn cứ /u, '');
      expect(
        known.some((citation) => citation.startsWith(name)),
        name,
      ).toBe(true);
    }
  });

  test('a topic does not name again what the form names, whatever stands after the issuer', () => {
    const citations = ['Chỉ thị số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về việc khác', 'Luật B số 1'];
    const { blocks } = fill(template('de-cuong'), { topic: SHORT_TOPIC, citations });
    const bases = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.text.startsWith('- Căn cứ') ? [block.text] : [],
    );
    expect(bases.filter((text) => text.includes('50-CT/TW, ngày'))).toHaveLength(1);
    expect(bases.findIndex((text) => text.includes('Luật B'))).toBe(2);
    expect(bases.slice(3).every((text) => text.includes('……'))).toBe(true);
  });
});

describe('people', () => {
  test.each([
    ['Nguyễn Văn An', 'đồng chí Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Nguyễn Văn An, Bí thư Chi bộ', 'đồng chí Nguyễn Văn An, Bí thư Chi bộ', 'Nguyễn Văn An'],
    ['đồng chí Nguyễn Văn An', 'đồng chí Nguyễn Văn An', 'Nguyễn Văn An'],
    ['ông Trần B', 'ông Trần B', 'ông Trần B'],
  ])('%s', (typed, inText, underSignature) => {
    expect(titled(typed)).toBe(inText);
    expect(nameOf(typed)).toBe(underSignature);
  });

  test('who chairs and signs has a post', () => {
    const session = { ...BLANK_SESSION, chair: 'Lê A', secretaryName: 'Lê A' };
    expect(titledChair(session)).toBe('đồng chí Lê A, Bí thư Chi bộ');
    expect(titledChair({ ...session, signsAsDeputy: true })).toBe('đồng chí Lê A, Phó Bí thư Chi bộ');
    expect(titledChair({ ...session, secretaryName: 'Lê B' })).toBe('đồng chí Lê A');
  });

  test('the deputy signs in the name of the cell, and in the place of the secretary', () => {
    const session = { secretaryName: 'Lê A', signsAsDeputy: true };
    expect(said('nghi-quyet', SHORT_TOPIC, session)).toContain(
      '"authority":"T/M CHI BỘ","role":"PHÓ BÍ THƯ","name":"Lê A"',
    );
    expect(said('danh-sach-khach-moi', SHORT_TOPIC, session)).toContain(
      '"authority":"K/T BÍ THƯ","role":"PHÓ BÍ THƯ"',
    );
    expect(said('nghi-quyet', SHORT_TOPIC, { secretaryName: 'Lê A' })).toContain('"role":"BÍ THƯ"');
  });
});

describe('a cell without a committee', () => {
  test.each([
    ['Chi ủy (hoặc bí thư, phó bí thư), thư ký', 'Bí thư, phó bí thư (nếu có), thư ký'],
    ['Chi ủy; chi bộ không có chi ủy thì bí thư, phó bí thư', 'Bí thư, phó bí thư (nếu có)'],
    ['Chi ủy viên (hoặc đảng viên) không phụ trách', 'Đảng viên không phụ trách'],
    ['Phó bí thư hoặc chi ủy viên phụ trách', 'Phó bí thư hoặc đảng viên được phân công phụ trách'],
    ['Hai đảng viên không ở trong chi ủy', 'Hai đảng viên không phải bí thư, phó bí thư'],
    ['Hai chi ủy viên do chi ủy cử', 'Hai đảng viên do chi bộ cử'],
    ['Bí thư, chi ủy', 'Bí thư, phó bí thư (nếu có)'],
    ['Kết luận đã gửi; bảng hộ lưu tại chi ủy', 'Kết luận đã gửi; bảng hộ lưu tại chỗ bí thư'],
    ['Báo cáo cấp ủy cấp trên', 'Báo cáo cấp ủy cấp trên'],
    ['Đảng ủy xã', 'Đảng ủy xã'],
  ])('%s', (text, expected) => expect(withoutCommitteeIn(text)).toBe(expected));

  test.each(TOPICS)('names no committee on any paper of %s', (_name, topic) => {
    for (const [form, each] of TEMPLATES) {
      if (each.neededWhen === 'co-chi-uy') continue;
      const session = { ...BLANK_SESSION, hasCommittee: false };
      const { blocks } = fill(each, { form, topic, session });
      expect(JSON.stringify(blocks).match(/.{30}(?<!cấp )chi ủy.{20}/giu), form).toBeNull();
    }
  });
});

test.each(TOPICS)('the official words of %s are there, and papers speak them', (_name, topic) => {
  expect(topic.officialTitle).toBeDefined();
  expect(topic.officialScope).toMatch(/\.$/u);
  expect(topic.officialScope).not.toMatch(/^Giúp|chi bộ ta|mình/u);
  for (const form of ['ke-hoach-chuyen-de', 'nghi-quyet', 'ket-luan', 'bao-cao-ket-qua', 'giay-moi']) {
    const text = said(form, topic);
    expect(text, form).toContain(topic.officialTitle?.slice(1));
    if (topic.title !== topic.officialTitle) expect(text, form).not.toContain(topic.title);
  }
});

test('a topic without an official title is quoted', () => {
  expect(said('nghi-quyet', SHORT_TOPIC)).toContain('về chuyên đề “Quỹ khuyến học”');
});

describe('facts follow from the day and the hours', () => {
  const session = { heldOn: '2026-12-03', startsAt: '19:30', endsAt: '20:10', cell: 'Chi bộ thôn Đông' };

  test('quarter and year', () => {
    expect(said('ke-hoach-chuyen-de', SHORT_TOPIC, session)).toContain('quý IV năm 2026');
    expect(said('ke-hoach-chuyen-de', SHORT_TOPIC, { ...session, quarter: 2 })).toContain('quý II năm 2026');
  });

  test('duration', () => {
    expect(said('bao-cao-ket-qua', SHORT_TOPIC, session)).toContain('thời lượng 40 phút');
    expect(said('bao-cao-ket-qua', SHORT_TOPIC, session)).not.toContain('90 phút');
    expect(said('bao-cao-ket-qua', SHORT_TOPIC, { heldOn: '2026-12-03' })).toContain('thời lượng 90 phút');
  });

  test('deadlines before and after the session', () => {
    expect(said('ke-hoach-chuyen-de', SHORT_TOPIC, session)).toContain('Xong trước ngày 26/11/2026');
    expect(said('ke-hoach-chuyen-de', SHORT_TOPIC)).toContain('Trước buổi 7 ngày');
    for (const form of ['nghi-quyet', 'ket-luan', 'bien-ban', 'bao-cao-ket-qua', 'theo-doi-thuc-hien']) {
      // Its column is headed “Hạn” and narrow: the day stands in it on one line.
      expect(said(form, SHORT_TOPIC, session), form).toContain('02/01/2027');
      expect(said(form, SHORT_TOPIC, session), form).not.toContain('Ngày 02/01/2027');
      expect(said(form, SHORT_TOPIC), form).toContain('Sau buổi 30 ngày');
    }
    const late = fill(template('ke-hoach-chuyen-de'), {
      topic: SHORT_TOPIC,
      session: { ...BLANK_SESSION, ...session },
      notBefore: '2026-11-29',
    });
    expect(JSON.stringify(late.blocks)).not.toContain('Xong trước ngày');
  });

  test('the invitation has its weekday and the name of the cell', () => {
    const text = said('giay-moi', SHORT_TOPIC, session);
    expect(text).toContain('thứ Năm, ngày 03 tháng 12 năm 2026');
    expect(text).toContain('Chi bộ thôn Đông trân trọng kính mời');
  });

  test('the agenda of the script has the clock', () => {
    expect(said('kich-ban-dieu-hanh', SHORT_TOPIC, session)).toContain('"19:35"');
  });
});

test('one invitation a guest, each from a new page, none of them without a name', () => {
  const guests = [{ name: 'Trần Văn B', unit: 'Hội phụ nữ' }, { name: 'ông Lê C' }];
  const { blocks } = fill(template('giay-moi'), {
    topic: SHORT_TOPIC,
    session: { ...BLANK_SESSION, guests },
  });
  expect(blocks.filter(({ type }) => type === 'page-break')).toHaveLength(1);
  expect(JSON.stringify(blocks)).toContain('"value":"Trần Văn B"');
  expect(JSON.stringify(blocks)).toContain('"value":"ông Lê C"');
  expect(blocks.filter(({ type }) => type === 'party-header')).toHaveLength(2);
});

test('votes print their share of the base, which is shown', () => {
  const votes = [{ yes: 16, no: 2, other: 1 }];
  const text = said('bien-ban', SHORT_TOPIC, { fullMembers: 20, notCounted: 1, votes });
  expect(text).toContain('"16; 84,2%","2; 10,5%","1; 5,3%"');
  expect(text).toContain('Tỷ lệ tính trên 19 đảng viên chính thức');
  expect(said('phieu-bieu-quyet', SHORT_TOPIC, { fullMembers: 20, votes })).not.toContain('84');
});

test('a score sheet that is filled in has its sums and its level', () => {
  const points = {
    '1': 5,
    '2': 5,
    '3.1': 4,
    '3.2': 5,
    '4.1': 5,
    '4.2': 22,
    '4.3': 9,
    '5': 5,
    '6': 26,
    '7': 5,
  };
  const text = said('phieu-cham-chat-luong', SHORT_TOPIC, { points });
  expect(text).toContain('["3","Công tác chuẩn bị","10","9"');
  expect(text).toContain('"label":"Điểm chi bộ thống nhất:","value":"91"');
  expect(text).toContain('"label":"Xếp loại đề nghị:","value":"Tốt"');
});

test('a draft says which one it is; minutes and blank forms do not', () => {
  const mark = { type: 'paragraph', style: 'strong', text: 'Dự thảo lần 2' };
  const first = (name: string, draftRound?: number) =>
    fill(template(name), { session: { ...BLANK_SESSION, draftRound } }).blocks[0];
  expect(first('nghi-quyet', 2)).toEqual(mark);
  expect(first('nghi-quyet')).not.toEqual(mark);
  expect(first('bien-ban', 2)).not.toEqual(mark);
});

test.each([...TEMPLATES])(
  '%s says “hội nghị” nowhere, names its source, and is a suggestion or cites a rule',
  (_name, each) => {
    expect(JSON.stringify(each.blocks)).not.toMatch(/hội nghị|Mở rộng một phần/iu);
    if (each.source.confidence === 'E') expect(each.source.note).toMatch(/gợi ý/iu);
  },
);

test('a full session passes its own schema', () => {
  expect(sessionSchema.parse(JSON.parse(JSON.stringify(FULL_SESSION)))).toEqual(FULL_SESSION);
});
