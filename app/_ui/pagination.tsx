import Link from "next/link";
import { pagesDe } from "@/lib/socle/page";

/** Previous and next, and where one is; nothing when all fits on one page. */
export function Pagination({
  page,
  total,
  parPage,
  href,
  nom = "Pages",
}: {
  page: number;
  total: number;
  parPage: number;
  href: (page: number) => string;
  /** Of which list, where a page has several. */
  nom?: string;
}) {
  const pages = pagesDe(total, parPage);
  if (pages === 1) return null;
  return (
    <nav aria-label={nom} className="flex items-center gap-4 pt-4">
      {page > 1 && <Link href={href(page - 1)}>Page précédente</Link>}
      <span className="text-sourdine">
        Page {page} sur {pages}
      </span>
      {page < pages && <Link href={href(page + 1)}>Page suivante</Link>}
    </nav>
  );
}
