ALTER TYPE "public"."type_evenement" ADD VALUE 'ouvrir_arrivees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'fermer_arrivees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_arrivee';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'joindre_feuille';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_feuille';--> statement-breakpoint
CREATE TABLE "arrivees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"atelier_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"visite" uuid NOT NULL,
	"empreinte" text NOT NULL,
	"prenom" text NOT NULL,
	"nom" text NOT NULL,
	"structure" text NOT NULL,
	"fonction" text NOT NULL,
	"departement" text NOT NULL,
	"courriel" text
);
--> statement-breakpoint
CREATE TABLE "feuilles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"atelier_id" uuid NOT NULL,
	"fichier_id" uuid NOT NULL,
	"ajoutee_par" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "repartition" jsonb;--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "motif_validation" text;--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "jeton" text DEFAULT replace(gen_random_uuid()::text, '-', '') NOT NULL;--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "code_court" text GENERATED ALWAYS AS (translate(substr(jeton, 1, 6), '0123456789abcdef', 'ABCDEFGHJKMNPRTX')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "arrivees_ouvertes" boolean;--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "arrivees_reglees_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "arrivees_effacees" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "emargements" ADD COLUMN "feuilles_effacees" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "arrivees" ADD CONSTRAINT "arrivees_atelier_id_emargements_atelier_id_fk" FOREIGN KEY ("atelier_id") REFERENCES "public"."emargements"("atelier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feuilles" ADD CONSTRAINT "feuilles_atelier_id_emargements_atelier_id_fk" FOREIGN KEY ("atelier_id") REFERENCES "public"."emargements"("atelier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feuilles" ADD CONSTRAINT "feuilles_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feuilles" ADD CONSTRAINT "feuilles_ajoutee_par_personnes_id_fk" FOREIGN KEY ("ajoutee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "arrivees_empreinte" ON "arrivees" USING btree ("atelier_id","empreinte");--> statement-breakpoint
CREATE INDEX "arrivees_visite_idx" ON "arrivees" USING btree ("visite");--> statement-breakpoint
CREATE INDEX "feuilles_atelier_idx" ON "feuilles" USING btree ("atelier_id","at");--> statement-breakpoint
CREATE INDEX "feuilles_fichier_idx" ON "feuilles" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "feuilles_ajoutee_par_idx" ON "feuilles" USING btree ("ajoutee_par");--> statement-breakpoint
CREATE INDEX "emargements_code_court_idx" ON "emargements" USING btree ("code_court");--> statement-breakpoint
ALTER TABLE "emargements" ADD CONSTRAINT "emargements_jeton_unique" UNIQUE("jeton");--> statement-breakpoint
ALTER TABLE "emargements" ADD CONSTRAINT "emargements_arrivees_reglees" CHECK (("emargements"."arrivees_ouvertes" is null) = ("emargements"."arrivees_reglees_at" is null));