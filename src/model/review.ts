/** Read after the name of the thing: “Đề cương tham khảo, chưa thẩm định”. */
export const REVIEW_STATUS = {
  'tham-khao': 'tham khảo, chưa thẩm định',
  'da-tham-dinh': 'đã thẩm định',
} as const;
