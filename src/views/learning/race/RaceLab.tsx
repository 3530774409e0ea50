import type { LabProps } from '../lab-props.ts'

export default function RaceLab({ state }: LabProps) {
  return <p>{state.task}</p>
}
