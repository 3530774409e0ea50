import type { Messages } from './en.ts'

export const ko: Messages = {
  language: '한국어',
  app: {
    name: 'Activation Lab',
    title: 'Activation Lab: 계단 함수, 시그모이드, ReLU와 도함수',
    skip: '그래프로 건너뛰기',
  },
  table: {
    title: '표본',
  },
  summary: {
    title: '그래프 설명',
  },
}
