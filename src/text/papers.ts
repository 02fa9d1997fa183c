/** Words that the format of Party documents fixes (Hướng dẫn 05-HD/VPTW), the same on every paper. */
export const PAPER_WORDS = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  upperBody: 'ĐẢNG BỘ ……………………',
  cell: 'CHI BỘ ……………………',
  number: 'Số',
  body: 'CB',
  undated: 'ngày …… tháng …… năm ………',
  basis: 'Căn cứ',
  recipients: 'Nơi nhận:',
  dashes: '-----',
  committee: 'chi ủy',
  withoutCommittee: 'bí thư, phó bí thư',
  committeeAuthority: 'T/M Chi ủy',
  cellAuthority: 'T/M Chi bộ',
  tableLabel: 'Bảng:',
} as const;

/** `19:30` as papers write it: `19 giờ 30 phút`. */
export function timeInWords(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${hours} giờ ${minutes} phút`;
}
