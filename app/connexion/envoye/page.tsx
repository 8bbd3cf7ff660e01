import type { Metadata } from "next";
import Link from "next/link";
import { EnTete } from "@/app/_ui/en-tete";
import { FocusTitre } from "@/app/_ui/focus-titre";
import { env, isDemo } from "@/lib/socle/env";

export const metadata: Metadata = { title: "Lien envoyé" };

export default function Page() {
  return (
    <>
      <FocusTitre />
      <EnTete titre="Regardez vos courriels" />
      <p>Un lien de connexion vient de partir. Il sert une seule fois, et reste valable une heure.</p>
      {isDemo() && env().TRAME_MAIL_URL && (
        <p className="pt-4">
          Dans la démonstration, il arrive dans{" "}
          <a href={env().TRAME_MAIL_URL}>la boîte aux lettres de la démonstration</a>.
        </p>
      )}
      <p className="pt-4">
        Rien reçu ? Vérifiez vos indésirables, ou <Link href="/connexion">demandez un autre lien</Link> en relisant
        l’adresse tapée.
      </p>
    </>
  );
}
