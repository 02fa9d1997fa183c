/** What readers see around answers. */
export const ANSWERS = {
  title: 'Hỏi đáp',
  description:
    'Câu hỏi đảng viên, bí thư chi bộ hay hỏi về sinh hoạt, bầu cử, biểu quyết, đảng phí, kỷ luật: trả lời ngắn, có căn cứ và nguồn.',
  intro:
    'Mỗi câu một lời đáp ngắn, có văn bản làm căn cứ và nguồn đã đọc. Điều chưa chắc thì nói rõ là chưa chắc và chỉ chỗ hỏi. Đây là bài tham khảo; việc cụ thể hỏi cấp ủy cấp trên.',
  subject: 'Câu trả lời',
} as const;
