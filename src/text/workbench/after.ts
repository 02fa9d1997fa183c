/** Words of the screen after a meeting. */
export const AFTER = {
  title: 'Sau buổi họp',
  notHeld: 'Buổi này chưa ghi là đã họp.',
  markHeld: 'Đã họp xong',
  markHeldHelp: 'Không dùng đồng hồ cũng được: bấm khi buổi họp đã diễn ra.',
  held: 'Buổi này đã họp.',
  endNow: 'Buổi họp đang chạy; kết thúc ở phần Điều hành thì giờ ghi vào biên bản.',
  toRun: 'Về phần Điều hành',
  hours: 'Ngày giờ, điểm danh',
  heldOn: 'Ngày họp',
  startsAt: 'Bắt đầu',
  endsAt: 'Kết thúc',
  minutes: 'Biên bản',
  minutesHelp:
    'Dự thảo từ những gì đã ghi trong buổi họp; sửa thẳng vào từng ô. Dòng bắt đầu bằng “Kết luận:” in ở chỗ kết luận của mục. Ý kiến phát biểu nằm riêng ở phần ý kiến thảo luận của biên bản.',
  draftAgain: 'Lấy lại bản dự thảo',
  opinions: (count: number) => `${count} ý kiến phát biểu`,
  upperSpeech: 'Phát biểu của đại diện cấp ủy cấp trên',
  conclusion: 'Kết luận của chủ trì',
  fromVotes: 'Viết từ kết quả biểu quyết',
  proposals: 'Đề xuất, kiến nghị với cấp trên',
  votes: 'Kết quả biểu quyết',
  papers: 'Giấy tờ sau buổi họp',
  papersHelp: 'Biên bản, nghị quyết hoặc kết luận, báo cáo kết quả, bảng theo dõi: xem, in, tải Word.',
  report: 'Báo cáo cấp trên',
  reportHelp: 'Xem trước đúng những chữ sẽ gửi, rồi mới gửi. Trong báo cáo không có tên đảng viên.',
} as const;

/** Words of giving tasks to people. */
export const ASSIGN = {
  title: 'Giao việc',
  none: 'Chuyên đề này chưa có việc nào sau buổi họp.',
  task: 'Việc',
  person: 'Người làm',
  dueOn: 'Hạn',
  role: (role: string) => `Theo đề cương: ${role}`,
  suggested: (day: string) => `Lấy hạn theo đề cương: ${day}`,
  allSuggested: 'Lấy mọi hạn theo đề cương',
  evidence: 'Căn cứ để kiểm tra',
  given: 'Đã giao, chưa ghi vào sổ việc',
  inBook: 'Đã ghi vào sổ việc',
  unassigned: 'Chưa giao',
  notInBook: (count: number) =>
    `${count} việc đã có người và hạn, chưa ghi vào sổ việc: bấm nút ở cuối phần này.`,
  unassignedCount: (count: number) => `Chưa giao: ${count} việc còn thiếu người hoặc hạn.`,
  unclear: (count: number) => `${count} nội dung biểu quyết còn chỗ trống “…”; điền ở phần Chuẩn bị:`,
  add: 'Thêm việc',
  newTask: 'Việc mới',
  newRole: 'Đảng viên được giao',
  newEvidence: 'Báo cáo kết quả trước chi bộ',
  remove: (task: string) => `Bỏ việc: ${task}`,
  write: (add: number, change: number) =>
    change === 0
      ? `Ghi ${add} việc vào sổ việc`
      : add === 0
        ? `Sửa ${change} việc trong sổ việc`
        : `Ghi ${add} việc, sửa ${change} việc trong sổ việc`,
  written: (count: number) => `Sổ việc có ${count} việc của buổi này.`,
  toTasks: 'Xem sổ việc',
  fault: 'Máy này chưa ghi được sổ việc. Thử lại; chữ trên màn hình vẫn còn.',
} as const;
