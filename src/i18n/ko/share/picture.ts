import type { ShareMessages } from '../../en/share.ts'

export const picture: ShareMessages['picture'] = {
  tab: '그림',
  about: '그래프를 그림으로 저장해 글, 슬라이드, 학습지에 넣을 수 있습니다. 제목과 링크가 파일에 함께 담깁니다.',
  none: '지금 화면에는 그래프가 없습니다.',
  chart: '그래프',
  preview: (name) => `저장될 그림: ${name}`,
  theme: '색',
  themes: { light: '밝게', dark: '어둡게' },
  legend: '범례',
  captions: '그림에 제목과 링크 표시',
  svg: 'SVG 저장',
  png: (scale, width, height) => `PNG ${scale}× (${width} × ${height})`,
  copy: '그림 복사',
  copied: '그림을 복사했습니다',
  notCopied: '브라우저가 그림 복사를 허용하지 않았습니다. PNG로 저장하세요.',
  failed: '브라우저가 이 그림을 만들지 못했습니다. SVG로 저장하세요.',
  print: '인쇄…',
}
