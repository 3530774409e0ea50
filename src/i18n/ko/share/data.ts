import type { ShareMessages } from '../../en/share.ts'

export const data: ShareMessages['data'] = {
  tab: '데이터',
  about: '화면의 숫자를 CSV로 저장해 스프레드시트, NumPy, pandas, R에서 쓸 수 있습니다.',
  none: '이 화면에는 저장할 숫자가 없습니다. 함수를 추가하거나 켜고, 표본이 생기도록 범위를 정해 보세요.',
  table: '표',
  rows: (rows) => `${rows}행`,
  size: (rows, size) => `${rows}행, 약 ${size}`,
  preview: '처음 몇 행',
  download: 'CSV 내려받기',
  begun: '파일을 만들고 있습니다.',
  failed: '파일을 만들지 못했습니다. 다시 시도하세요.',
  progress: '파일 만들기 진행률',
  stop: '중지',
  stopped: '중지했습니다. 파일은 저장되지 않았습니다.',
  tooMany: (most) =>
    `파일 하나에 담기에는 너무 많습니다. ${most}행까지 저장할 수 있습니다. 간격을 늘리거나 범위를 좁히거나, 코드를 내려받아 직접 계산해 보세요.`,
  copy: 'CSV 복사',
  copied: 'CSV를 복사했습니다',
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 파일로 내려받으세요.',
  note: '숫자는 다시 읽었을 때 같은 배정밀도 값이 되는 가장 짧은 형태로 적습니다. nan, inf, -inf는 NumPy와 같은 표기입니다. 첫 줄은 열 이름입니다.',
}
