import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { whyNotArriver } from "@/lib/recueil/emargement/ouverture";
import { findEmargement } from "@/lib/recueil/emargement/queries";
import { voitLesNoms } from "@/lib/recueil/emargement/rules";
import { codeLisible } from "@/lib/recueil/emargement/wording";
import { requireActor } from "@/lib/socle/auth/current";
import { lienVers } from "@/lib/socle/courriel/lien";
import { now } from "@/lib/socle/horloge/now";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { qrSvg } from "@/lib/synthese/document/qr";
import { Compte } from "./compte.tsx";

export const metadata: Metadata = { title: "Projeter le code — Trame", robots: { index: false } };

/** For the screen of the room: a large QR code, a short code, how many came. No names. */
export default async function Page({ params }: PageProps<"/espace/ateliers/[id]/presence/projeter">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/ateliers/${id}/presence/projeter`);
  const e = isUuid(id) ? await findEmargement(actor, id) : undefined;
  if (!e || !voitLesNoms(actor, e)) notFound();
  return (
    <div className="projection flex min-h-[calc(100dvh-6rem)] flex-col gap-6">
      <h1>{typographier(e.intitule)}</h1>
      <div className="grid items-center gap-8 lg:grid-cols-[auto_1fr]">
        <img
          src={`data:image/svg+xml,${encodeURIComponent(qrSvg(lienVers(`/presence/${e.jeton}`)))}`}
          alt="Code QR vers la page où signaler sa présence"
          className="aspect-square w-full max-w-[60dvh] lg:w-[60dvh]"
        />
        <div className="flex min-w-0 flex-col gap-6">
          <p className="text-[1.4rem]">
            Signalez votre présence avec votre téléphone, ou sur{" "}
            <strong className="block break-words">{lienVers("/presence").replace(/^https?:\/\//, "")}</strong> avec le
            code
          </p>
          <p className="font-bold text-[clamp(1.8rem,9vw,5rem)] md:whitespace-nowrap tracking-[0.08em]">
            {codeLisible(e.codeCourt)}
          </p>
          <Compte
            atelierId={id}
            adresse={`/espace/ateliers/${id}/presence/compte`}
            depart={{ arrivees: e.arrivees, ouvert: whyNotArriver(e, await now()) === null }}
          />
        </div>
      </div>
      <p className="print:hidden">
        <Link href={`/espace/ateliers/${id}/presence`} className="inline-flex min-h-11 items-center">
          Revenir à la présence
        </Link>
      </p>
    </div>
  );
}
