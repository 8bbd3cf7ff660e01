import type { ReactNode } from "react";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Volet } from "@/app/_ui/volet";
import type { RoleTenu } from "@/lib/conduite/administration/queries";
import { direRole, NOM_ROLE } from "@/lib/conduite/administration/wording";
import type { RoleEdition } from "@/lib/socle/acteur/roles";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { retirerRoleAction } from "./actions.ts";
import { TransitionsDuRole } from "./transitions-du-role.tsx";

/** « vue le 3 mars 2027 » */
export const direVue = (vueAt: Date | null) =>
  vueAt ? `dernière venue le ${dateCourte(jourLocal(vueAt))}` : "pas encore venue";

/** Roles held, each with who gave it and when; those of `retirables` may be changed and taken back. */
export function RolesTenus({
  roles,
  retirables,
  nommer,
}: {
  roles: readonly RoleTenu[];
  retirables: readonly RoleEdition[];
  /** What a line is told by: its person, or its edition. */
  nommer: (r: RoleTenu) => ReactNode;
}) {
  return (
    <ul className="max-w-3xl">
      {roles.map((r) => (
        <li key={r.id} className="flex flex-col border-filet border-b py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-6">
            <div className="min-w-0">
              <p className="font-semibold break-words">{nommer(r)}</p>
              <p>{direRole(r)}</p>
              <p className="text-petit text-sourdine">{direDon(r)}</p>
            </div>
            {retirables.includes(r.role) && (
              <ActionBouton action={retirerRoleAction} input={{ id: r.id }} variante="discret">
                Retirer
                <span className="sr-only">
                  {" "}
                  à {r.nom ?? r.courriel} le rôle {NOM_ROLE[r.role]} de l’édition {r.annee}
                </span>
              </ActionBouton>
            )}
          </div>
          {r.role === "comite" && retirables.includes("comite") && (
            <Volet
              titre={
                <>
                  Changer les transitions
                  <span className="sr-only">
                    {" "}
                    de {r.nom ?? r.courriel}, édition {r.annee}
                  </span>
                </>
              }
            >
              <TransitionsDuRole id={r.id} transitions={r.transitions} />
            </Volet>
          )}
        </li>
      ))}
    </ul>
  );
}

function direDon(r: RoleTenu): string {
  const don = r.donneAt
    ? `donné le ${dateCourte(jourLocal(r.donneAt))}${r.donnePar ? ` par ${r.donnePar}` : ""}`
    : "donné à l’installation";
  return `${don} ; ${direVue(r.vueAt)}`;
}
