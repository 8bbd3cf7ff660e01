CREATE TYPE "public"."etat_reponse" AS ENUM('engagee', 'a_l_etude', 'refusee');--> statement-breakpoint
ALTER TYPE "public"."objet_evenement" ADD VALUE 'destinataire';--> statement-breakpoint
ALTER TYPE "public"."objet_evenement" ADD VALUE 'diffusion';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'destinataire_invite';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'propositions_rappel';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'synthese_diffusee';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'inviter_destinataire';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_destinataire';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'repondre';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'inscrire_diffusion';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_diffusion';--> statement-breakpoint
CREATE TABLE "destinataire_membres" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"destinataire_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	"invite_at" timestamp (3) with time zone NOT NULL,
	"invite_par" uuid,
	"rappele_at" timestamp (3) with time zone,
	"fin_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "diffusion" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"nom" text NOT NULL,
	"courriel" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "diffusion_courriel_unique" UNIQUE("courriel")
);
--> statement-breakpoint
CREATE TABLE "reponses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"destinataire_id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"version" integer NOT NULL,
	"etat" "etat_reponse" NOT NULL,
	"texte" text NOT NULL,
	"signataire" text NOT NULL,
	"auteur_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reponses_numero" UNIQUE("point_id","destinataire_id","numero"),
	CONSTRAINT "reponses_numero_positif" CHECK ("reponses"."numero" > 0),
	CONSTRAINT "reponses_refus_motive" CHECK ("reponses"."etat" <> 'refusee' or "reponses"."texte" <> '')
);
--> statement-breakpoint
ALTER TABLE "destinataire_membres" ADD CONSTRAINT "destinataire_membres_destinataire_id_destinataires_id_fk" FOREIGN KEY ("destinataire_id") REFERENCES "public"."destinataires"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "destinataire_membres" ADD CONSTRAINT "destinataire_membres_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "destinataire_membres" ADD CONSTRAINT "destinataire_membres_invite_par_personnes_id_fk" FOREIGN KEY ("invite_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reponses" ADD CONSTRAINT "reponses_destinataire_id_destinataires_id_fk" FOREIGN KEY ("destinataire_id") REFERENCES "public"."destinataires"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reponses" ADD CONSTRAINT "reponses_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reponses" ADD CONSTRAINT "reponses_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "destinataire_membres_en_place" ON "destinataire_membres" USING btree ("destinataire_id","personne_id") WHERE "destinataire_membres"."fin_at" is null;--> statement-breakpoint
CREATE INDEX "destinataire_membres_personne_idx" ON "destinataire_membres" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "destinataire_membres_invite_par_idx" ON "destinataire_membres" USING btree ("invite_par");--> statement-breakpoint
CREATE INDEX "reponses_destinataire_idx" ON "reponses" USING btree ("destinataire_id");--> statement-breakpoint
CREATE INDEX "reponses_auteur_idx" ON "reponses" USING btree ("auteur_id");--> statement-breakpoint
-- What a body answered stays: it answers again, and the answer before is still read.
CREATE TRIGGER reponses_ajout_seul BEFORE UPDATE OR DELETE ON reponses FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
