import { sourceOf } from './share/address.ts'
import './paper.css'

/** What stands under a printed page: what it shows, and the link that shows it again. */
export default function PaperLink({ title, link }: { title: string; link: string }) {
  return (
    <p className="paper-link" aria-hidden="true">
      <b>{title}</b>
      {/* It says what the functions are called. */}
      <span className="part-names">{sourceOf(link, location)}</span>
    </p>
  )
}
