/** A digit in words, as one writes that a filter may not see it. */
const DIGIT = '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)';
/** “Born”, and not the pupils, the entrance examinations and the hygiene that end in the same word. */
const BORN =
  '(?<!\\p{L}|(?:học|tuyển|phát|sản|vệ|thí|giáo|tái|hộ|môn|thư|dân|quần|hy|hi|y|song|cứu|nữ|nam|tân|du|bẩm) )sinh';
const YEAR_OF_BIRTH = '(?:19[2-9]\\d|20[0-2]\\d)(?!\\d)';
export const HOUSE = 'địa chỉ nhà';
/** A year after which people of the sentence may live in their house yet. */
export const LONG_AGO = /(?<!\d)(?:1[0-8]\d\d|19[0-6]\d|197[0-5])(?!\d)/u;

/** What tells who or where a person is: its name in a sentence, and how it is written. */
export const PERSONAL: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'số căn cước, số định danh',
    /(?<![\d/.-])0\d{2}(?:[ .]?\d{3}){3}(?![\d/-])|(?:CCCD|CMND|CMTND|căn cước|chứng minh (?:nhân dân|thư)|định danh(?: cá nhân)?|hộ chiếu)[^\d\n]{0,25}[A-Z]?\d(?:[ .-]?\d){6,11}(?!\d)/iu,
  ],
  [
    'số tài khoản',
    /(?:số tài khoản|tài khoản(?: ngân hàng)?|STK|(?<!\p{L})TK)(?: số)?[^\d\n]{0,30}\d(?:[ .-]?\d){5,18}(?!\d)|(?<!\d)\d{8,16} ?(?:-|–|,)? ?(?:Vietcombank|VCB|BIDV|Agribank|Vietinbank|Techcombank|MB ?Bank|ACB|Sacombank|VPBank|TPBank)(?!\p{L})/iu,
  ],
  ['số thẻ ngân hàng', /(?<!\d)(?:9704|4\d{3}|5[1-5]\d{2})(?:[ .-]?\d{4}){3}(?:[ .-]?\d{3})?(?!\d)/u],
  [
    'số thẻ đảng viên',
    /(?:thẻ đảng(?: viên)?|số thẻ|số đảng viên|số lý lịch(?: đảng viên)?|SLL|SHĐV)[^\d\n]{0,20}\d{2}[ .]?\d{3}[ .]?\d{3}(?!\d)/iu,
  ],
  [
    'số điện thoại',
    /(?<![\d/.,-])(?:\(?(?:\+|00)84\)?[ .-]?|\(?0[ .–-]?)(?:[35789][ .–-]?\d\)?(?:[ .–-]?\d){7}|2\d{1,2}\)?(?:[ .-]?\d){7,8})(?![\d/])/u,
  ],
  ['số điện thoại', new RegExp(`(?<!\\p{L})không(?:[ ,.-]+${DIGIT}){8,10}(?!\\p{L})`, 'iu')],
  [
    'thư điện tử',
    /(?<![\w.+-])[\w.+-]+ ?(?:@|[([]\s*(?:at|a còng)\s*[)\]]) ?[\w-]+(?: ?(?:\.|[([]\s*(?:dot|chấm)\s*[)\]]) ?[\w-]+)+/iu,
  ],
  [
    'trang cá nhân',
    /(?<![\w.])(?:zalo\.me|(?:m\.|www\.)?(?:facebook|fb|instagram|tiktok)\.com|t\.me|m\.me)\/@?[\w.-]+/iu,
  ],
  [
    'biển số xe',
    /(?:biển(?: kiểm soát| số)?|BKS)[^\d\n]{0,15}\d{2}[ -]?[A-ZĐ]{1,2}\d?[ .-]+\d{3}[ .]?\d{2}(?!\d)/iu,
  ],
  ['số thẻ bảo hiểm', /(?:BHYT|BHXH|bảo hiểm(?: y tế| xã hội)?)[^\d\n]{0,20}(?:[A-Z]{2}\d)?\d{9,12}(?!\d)/iu],
  ['mã số thuế', /(?:mã số thuế|MST)[^\d\n]{0,20}\d{10}(?:-?\d{3})?(?!\d)/iu],
  [
    'ngày sinh',
    new RegExp(
      `(?:(?<!\\p{L})(?:SN|NS)|${BORN}(?: ngày)?|(?:ngày|năm) sinh)[: ]{1,3}(?:ngày )?\\d{1,2}(?:[/.-]| tháng )\\d{1,2}(?:[/.-]| năm )${YEAR_OF_BIRTH}|(?:(?<!\\p{L})SN|${BORN} năm|năm sinh)[: ]{1,3}${YEAR_OF_BIRTH}`,
      'iu',
    ),
  ],
  [
    'ngày sinh',
    new RegExp(
      `(?<!\\p{L})(?:sinh ngày|ngày sinh|sinh (?:vào )?(?:ngày )?(?=mồng|mùng))[: ]{1,3}(?:(?:mồng|mùng) )?(?:(?:${DIGIT}|mười|mươi|hăm|rằm|\\d{1,2}) ){1,3}tháng [^,.;\\n]{1,12} năm ${YEAR_OF_BIRTH}`,
      'iu',
    ),
  ],
  [
    HOUSE,
    /(?<!\p{L}|(?:quyết|định|thị|luận|dẫn|hoạch|văn|nghị|lệ|luật|án|điểm|mục|mẫu|biểu) )(?:số(?: nhà)?|nhà(?: số)?) ?\d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?)*,? ?(?:ngõ|ngách|hẻm|kiệt|đường(?! lối)|phố|tổ(?! (?:chức|trưởng|phó|viên))|ấp|xóm|thôn|khu phố)(?!\p{L})|(?<!\p{L})(?:ngõ|ngách|hẻm|kiệt) ?\d{1,4}(?:\/\d{1,4})*,? ?(?:đường|phố)(?!\p{L})|(?<!\p{L})(?:căn hộ|phòng) ?(?:số )?[A-Z]?\d{2,4},? ?(?:tòa|chung cư|nhà \p{L}?\d)/iu,
  ],
  [
    HOUSE,
    /(?:(?:[Tt]hường |[Tt]ạm |[Cc]ư )?[Tt]rú(?: tại| ở)?|[Nn]gụ(?: tại| ở)?)[: ][^.;\n]{0,30}?(?:số|[Tt]ổ|[Ấấ]p|[Tt]hôn|[Xx]óm|[Kk]hóm|[Bb]ản|[Bb]uôn|[Kk]hu phố|[Đđ]ường|[Pp]hố) (?:\d|\p{Lu})/u,
  ],
];
