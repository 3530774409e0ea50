import type { Table } from '../../export/table.ts'
import type { AppState } from '../../state/app-state.ts'

const modules = import.meta.glob<Table>('../../views/*/tables/*.ts', { eager: true, import: 'default' })
const tables: readonly Table[] = Object.values(modules)

/** What there is of a state in numbers. */
export const tablesOf = (state: AppState) =>
  tables.flatMap((table) => {
    const contents = table.view === state.view ? table.open(state) : null
    return contents ? [{ table, contents }] : []
  })
