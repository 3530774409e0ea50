import { ExampleList, type ExampleListProps } from '../../legend/examples/ExampleList.tsx'
import { presets } from './examples.ts'

/** The pictures that this view offers. */
export default function Examples(props: Omit<ExampleListProps, 'presets'>) {
  return <ExampleList {...props} presets={presets} />
}
