"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";

type Props = {
  code: string;
  href: string;
  /** Its words have just changed: said, and the focus is here. */
  change: boolean;
};

/** After a point: the way to reword it there. */
export function OffrePoint({ code, href, change }: Props) {
  const lien = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (change) lien.current?.focus();
  }, [change]);
  return (
    <span className="whitespace-nowrap print:hidden">
      {" · "}
      {change && <strong className="font-semibold text-succes">Reformulé. </strong>}
      <Link ref={lien} href={href} scroll={false} prefetch={false}>
        Reformuler<span className="sr-only"> {code}</span>
      </Link>
    </span>
  );
}
