import type { ShareMessages } from '../../en/share.ts'

export const link: ShareMessages['link'] = {
  tab: '링크',
  about:
    '함수, 매개변수, 범위, 화면, 언어까지 지금 보이는 모든 것이 링크에 담깁니다. 링크를 열면 누구나 같은 화면을 봅니다.',
  address: '이 화면의 링크',
  copy: '링크 복사',
  copied: '링크를 복사했습니다',
  failed: '브라우저가 복사를 허용하지 않았습니다. 링크를 선택해서 직접 복사하세요.',
  sheet: '공유하기…',
  shared: '링크를 공유했습니다',
  notShared: '링크를 전달하지 못했습니다. 복사해서 보내세요.',
  whole: '전체를 파일 하나로 내려받기',
  wholeAbout: '더블 클릭하면 열리고 네트워크가 없어도 됩니다. 기울기와 학습 화면까지 모두 들어 있습니다.',
}
