import Link from "next/link";
import { Volet } from "@/app/_ui/volet";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { Constat } from "@/lib/synthese/coherence/constat";
import { Repli } from "./repli.tsx";

const MONTRES = 8;

/** Beside the document: what keeps it from being published, then what deserves a look, each with the way to mend it. */
export function Marge({ constats }: { constats: readonly Constat[] }) {
  const bloquants = constats.filter((c) => c.bloque);
  const autres = constats.filter((c) => !c.bloque);
  return (
    <aside
      aria-labelledby="controle"
      className="flex flex-col gap-4 border-accent border-l-4 bg-blanc p-4 min-[72rem]:sticky min-[72rem]:top-4 min-[72rem]:order-2 min-[72rem]:max-h-[calc(100vh-2rem)] min-[72rem]:self-start min-[72rem]:overflow-y-auto print:hidden"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="controle" className="text-[1.1rem]">
          Contrôle de cohérence
        </h2>
        <a href="#sommaire" className="inline-flex min-h-9 items-center text-petit">
          Sommaire
        </a>
      </div>
      {bloquants.length === 0 ? (
        <p className="font-semibold text-succes">Rien n’empêche de publier.</p>
      ) : (
        <section aria-labelledby="bloquants">
          <h3 id="bloquants" className="text-danger">
            {pluriel(bloquants.length, "chose bloque", "choses bloquent")} la publication
          </h3>
          <Liste constats={bloquants} />
        </section>
      )}
      {autres.length > 0 && (
        <Repli titre={`${pluriel(autres.length, "chose mérite", "choses méritent")} un regard`}>
          <Liste constats={autres} />
        </Repli>
      )}
    </aside>
  );
}

const Liste = ({ constats }: { constats: readonly Constat[] }) => (
  <ul className="flex flex-col">
    {constats.map((c) => (
      <li key={c.cle} className="border-filet border-b">
        <Volet titre={typographier(c.titre)} ton="ligne">
          <p className="text-petit text-sourdine">{typographier(c.pourquoi)}</p>
          <Objets objets={c.objets.slice(0, MONTRES)} de={c.titre} />
          {c.objets.length > MONTRES && (
            <Volet titre={pluriel(c.objets.length - MONTRES, "autre", "autres")} ton="incise">
              <Objets objets={c.objets.slice(MONTRES)} de={c.titre} />
            </Volet>
          )}
        </Volet>
      </li>
    ))}
  </ul>
);

/** `de`: what is said of them, which tells apart two links to one thing that mend it differently. */
const Objets = ({ objets, de }: Pick<Constat, "objets"> & { de: string }) => (
  <ul className="flex flex-col">
    {objets.map((o, i) => (
      <li key={i} className="py-1">
        <Link
          href={o.href}
          prefetch={false}
          aria-label={typographier(`${o.nom} : ${de}`)}
          className="inline-flex min-h-9 items-center"
        >
          {typographier(o.nom)}
        </Link>
        {o.detail && (
          <span className="block text-petit text-sourdine [overflow-wrap:anywhere]">{typographier(o.detail)}</span>
        )}
      </li>
    ))}
  </ul>
);
