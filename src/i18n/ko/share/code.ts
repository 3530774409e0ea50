import type { ShareMessages } from '../../en/share.ts'

export const code: ShareMessages['code'] = {
  tab: '코드',
  about: '지금 화면의 내용을 계산하고 그리는 소스 코드입니다.',
  format: '형식',
  preview: (name) => `${name}: 미리 보기`,
  copy: '코드 복사',
  copied: '코드를 복사했습니다',
  failed: '브라우저가 복사를 허용하지 않았습니다. 코드를 선택해서 직접 복사하세요.',
  download: '내려받기',
  downloaded: (file) => `${file}: 내려받기를 시작했습니다`,
  written: {
    functions: '화면에서 정한 매개변수를 넣은 함수들입니다.',
    grid: '화면과 똑같은 표본을 만듭니다.',
    gridTorch: '화면과 똑같은 표본을 만듭니다. torch.arange를 쓰면 반올림이 조금 달라집니다.',
    autograd: '도함수는 자동 미분으로 구합니다.',
    lifted: '점프를 선으로 잇지 않습니다. 양쪽 극한까지만 그리고 그 사이는 비워 둡니다.',
    ratio: '도함수의 비는 분모가 0인 곳에서 정의되지 않습니다.',
    picture: '그래프를 그립니다.',
  },
}
