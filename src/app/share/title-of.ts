import type { ShareMessages } from '../../i18n/share.ts'
import { series } from '../../plot/series.ts'
import type { AppState } from '../../state/app-state.ts'

/** What a picture is called: its view and its functions, f₁, f₂ … where their names are left out. */
export function titleOf(state: AppState, { titles }: ShareMessages): string {
  const names = series(state.curves, [0], state.without).map(({ activation }) => activation.name)
  return titles[state.view](names.join(', '))
}
