import { LIMITS } from '#limits';

/** A place in a printed text that is filled from the topic or the session, `{topic.title}`. */
export interface Placeholder {
  /** What it stands for, as an editor reads it. */
  label: string;
  /** Dots printed where nothing is known; their number says how much room a pen needs. */
  blank: string;
}

const SHORT = '……';
const MIDDLE = '…………';
const LONG = '……………………';

const short = (label: string): Placeholder => ({ label, blank: SHORT });
const middle = (label: string): Placeholder => ({ label, blank: MIDDLE });
const long = (label: string): Placeholder => ({ label, blank: LONG });

/** Every placeholder a template may use anywhere. */
export const PLACEHOLDERS = {
  'topic.title': long('Tên chuyên đề'),
  'topic.officialTitle': long('Tên trong văn bản; chưa có thì là tên chuyên đề'),
  'topic.subject': long('Tên trong văn bản đặt sau chữ “về”'),
  'topic.summary': long('Tóm tắt chuyên đề'),
  'topic.scope': long('Phạm vi trong văn bản; chưa có thì là tóm tắt'),
  'topic.whyItMatters': long('Vì sao cần bàn'),
  'topic.field': middle('Lĩnh vực'),
  'topic.durationMinutes': short('Thời lượng, phút'),
  'topic.participation': middle('Thành phần: nội bộ, mở rộng một phần, hai cuộc riêng'),
  'topic.attendees': long('Thành phần viết bằng lời của văn bản'),
  'topic.path': long('Địa chỉ trang chuyên đề'),
  'topic.updatedOn': middle('Ngày cập nhật chuyên đề'),
  'topic.worksheetTitle': long('Tên bảng làm việc của chuyên đề'),
  'session.upperBody': long('Đảng bộ cấp trên'),
  'session.upperCommittee': long('Cấp ủy cấp trên nhận báo cáo'),
  'session.cell': long('Tên chi bộ'),
  'session.committee': long('Chi ủy; chi bộ không có chi ủy thì là bí thư, phó bí thư'),
  'session.committeeAuthority': long('Quyền hạn ký của chi ủy; không có chi ủy thì ký thay mặt chi bộ'),
  'session.place': middle('Địa danh ghi trên văn bản'),
  'session.issuedOn': long('Ngày ký văn bản, viết bằng chữ'),
  'session.quarter': short('Quý'),
  'session.year': short('Năm'),
  'session.heldOn': long('Ngày sinh hoạt, viết bằng chữ'),
  'session.heldOnWeekday': long('Thứ, ngày sinh hoạt'),
  'session.sendBy': middle(
    `Ngày chậm nhất gửi tài liệu: ${LIMITS.sendDaysBefore.value} ngày trước buổi sinh hoạt`,
  ),
  'session.finishBy': middle(
    `Ngày chậm nhất hoàn thiện văn bản: ${LIMITS.finishDaysAfter.value} ngày sau buổi sinh hoạt`,
  ),
  'session.durationMinutes': short('Thời lượng, phút: tính theo giờ đã ghi, chưa ghi thì theo chuyên đề'),
  'session.startsAt': middle('Giờ bắt đầu'),
  'session.endsAt': middle('Giờ kết thúc'),
  'session.venue': long('Địa điểm'),
  'session.chair': long('Chủ trì'),
  'session.chairTitled': long('Chủ trì: đồng chí, họ tên, chức vụ'),
  'session.clerkTitled': long('Thư ký: đồng chí, họ tên, chức vụ'),
  'session.authorTitled': long('Người viết: đồng chí, họ tên, chức vụ'),
  'session.presenterTitled': long('Người trình bày: đồng chí, họ tên, chức vụ'),
  'session.reviewerTitled': long('Người duyệt: đồng chí, họ tên, chức vụ'),
  'session.scorerTitled': long('Người chấm: đồng chí, họ tên, chức vụ'),
  'session.upperGuidance': long('Văn bản hướng dẫn của cấp ủy cấp trên: loại, số, ngày'),
  'session.subjectBasis': long('Văn bản về nội dung chuyên đề: loại, số, ngày'),
  'session.draftRound': short('Dự thảo lần thứ mấy'),
  'guest.name': long('Họ và tên khách của tờ này'),
  'guest.unit': long('Đơn vị của khách của tờ này'),
  'session.secretaryName': { label: 'Họ tên bí thư ký văn bản', blank: '' },
  'session.clerk': long('Thư ký buổi sinh hoạt'),
  'session.author': long('Đảng viên viết dự thảo'),
  'session.presenter': long('Đảng viên trình bày'),
  'session.reviewer': long('Người duyệt dự thảo'),
  'session.scorer': long('Đảng viên theo dõi, chấm điểm'),
  'session.fullMembers': short('Số đảng viên chính thức được triệu tập'),
  'session.probationaryMembers': short('Số đảng viên dự bị được triệu tập'),
  'session.fullMembersPresent': short('Số đảng viên chính thức có mặt'),
  'session.probationaryMembersPresent': short('Số đảng viên dự bị có mặt'),
  'session.absentWithReason': short('Số vắng có lý do'),
  'session.absentWithoutReason': short('Số vắng không lý do'),
  'session.exemptMembers': short('Số đảng viên được miễn sinh hoạt'),
  'session.guestCount': short('Số khách mời'),
  'session.score': short('Điểm tự chấm'),
  'session.level': middle('Xếp loại theo điểm tự chấm'),
  'session.guestNames': long('Khách mời: họ tên, đơn vị'),
  'session.opinionCount': short('Số ý kiến phát biểu đã ghi'),
  'session.namesAbsentWithReason': long('Họ tên người vắng có lý do'),
  'session.namesAbsentWithoutReason': long('Họ tên người vắng không lý do'),
  'session.upperSpeech': long('Phát biểu của đại diện cấp ủy cấp trên'),
  'session.conclusion': long('Kết luận của chủ trì'),
  'session.proposals': long('Đề xuất, kiến nghị với cấp trên'),
  'vote.base': short('Số đảng viên làm mẫu số khi tính tỷ lệ biểu quyết'),
  'vote.outcome': {
    label: 'Bao nhiêu đảng viên chính thức tán thành, đạt tỷ lệ nào; tỷ lệ chỉ ghi khi đã biết kết quả',
    blank: `${SHORT}/${SHORT} đảng viên chính thức biểu quyết tán thành (đạt ${SHORT}%)`,
  },
} satisfies Record<string, Placeholder>;

export type PlaceholderName = keyof typeof PLACEHOLDERS;
export const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS) as PlaceholderName[];

/** Placeholders of one item of a list, beside `{index}`, which counts from 1. */
export const LOOPS = {
  'topic.objectives': { item: long('Mục tiêu') },
  'topic.aims': { item: long('Mục đích, yêu cầu trong văn bản; chưa có thì là mục tiêu') },
  'topic.materials': { item: long('Tài liệu, phương tiện') },
  'topic.commonMistakes': { item: long('Lỗi thường gặp') },
  'topic.preparation': {
    'item.task': long('Việc'),
    'item.role': middle('Người làm'),
    'item.daysBefore': short('Trước buổi sinh hoạt, ngày'),
    'item.due': middle('Hạn xong: ngày, chưa biết ngày sinh hoạt thì số ngày'),
    'item.output': middle('Sản phẩm'),
  },
  'topic.agenda': {
    'item.title': long('Nội dung'),
    'item.minutes': short('Số phút'),
    'item.from': short('Giờ bắt đầu mục'),
    'item.lead': middle('Người điều hành'),
    'item.note': short('Ghi chú'),
    'item.record': long('Diễn biến của mục, khi đã ghi'),
    'item.conclusion': long('Kết luận của mục, khi đã ghi'),
  },
  'topic.questions': {
    'item.kind': middle('Loại câu hỏi'),
    'item.text': long('Câu hỏi'),
    'item.hint': long('Gợi ý cho người điều hành'),
  },
  'topic.decisions': { 'item.motion': long('Nội dung biểu quyết') },
  'topic.followUp': {
    'item.task': long('Việc'),
    'item.role': middle('Người chịu trách nhiệm'),
    'item.daysAfter': short('Sau buổi sinh hoạt, ngày'),
    'item.due': middle('Hạn xong: ngày, chưa biết ngày sinh hoạt thì số ngày'),
    'item.evidence': middle('Căn cứ để kiểm tra'),
  },
  'sheet.criteria': {
    'item.id': short('Số của tiêu chí'),
    'item.title': long('Tiêu chí'),
    'item.most': short('Điểm tối đa'),
    'item.points': short('Điểm chi bộ tự chấm'),
  },
  'session.guests': {
    'item.name': long('Họ và tên khách'),
    'item.unit': middle('Đơn vị'),
    'item.capacity': middle('Tư cách'),
  },
  'session.opinions': {
    'item.number': short('Số thứ tự; dòng để trống thì không có số'),
    'item.speaker': middle('Người phát biểu'),
    'item.text': long('Nội dung ý kiến'),
  },
  'session.absent': {
    'item.name': long('Họ và tên người vắng'),
    'item.reason': middle('Có hay không có lý do'),
  },
  'plan.entries': {
    'item.quarter': short('Quý, chữ số La Mã; quý chưa có chuyên đề cũng có một dòng'),
    'item.title': long('Chuyên đề'),
    'item.author': middle('Người chuẩn bị'),
    'item.reviewer': middle('Người duyệt'),
    'item.day': middle('Ngày dự kiến'),
    'item.guests': middle('Thành phần mở rộng'),
    'item.note': short('Ghi chú'),
  },
  'tracker.tasks': {
    'item.task': long('Việc'),
    'item.person': middle('Người làm; chưa giao tên thì là vai trò'),
    'item.due': middle('Hạn'),
    'item.percent': short('Tiến độ, phần trăm'),
    'item.result': middle('Kết quả'),
    'item.state': middle('Tình trạng'),
  },
} as const satisfies Record<string, Record<string, Placeholder>>;

export type LoopName = keyof typeof LOOPS;
export const LOOP_NAMES = Object.keys(LOOPS) as LoopName[];

export const INDEX = 'index';

/** The placeholders that mean something inside a loop, or outside any where `loop` is absent. */
export function placeholdersIn(loop?: LoopName): string[] {
  return [...PLACEHOLDER_NAMES, ...(loop ? [INDEX, ...Object.keys(LOOPS[loop])] : [])];
}

/** Dots for a placeholder without a value. */
export function blankOf(name: string, loop?: LoopName): string {
  const known: Record<string, Placeholder> = { ...PLACEHOLDERS, ...(loop && LOOPS[loop]) };
  return known[name]?.blank ?? MIDDLE;
}

export const PLACEHOLDER_PATTERN = /\{([^{}]*)\}/gu;
