CREATE TYPE "public"."avis_auteur" AS ENUM('fidele', 'correction');--> statement-breakpoint
CREATE TYPE "public"."avis_position" AS ENUM('rien_a_redire', 'reserve', 'objection');--> statement-breakpoint
ALTER TYPE "public"."type_geste" ADD VALUE 'transmettre';--> statement-breakpoint
ALTER TYPE "public"."type_geste" ADD VALUE 'valider_chapitre';--> statement-breakpoint
ALTER TYPE "public"."type_geste" ADD VALUE 'rouvrir';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'chapitre_transmis';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'mots_a_relire';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'suppleance';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'nommer_suppleant';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_suppleant';--> statement-breakpoint
CREATE TABLE "fiches_lues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"personne_id" uuid NOT NULL,
	"fiche_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fiches_lues_unique" UNIQUE("personne_id","fiche_id")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"numero" bigserial NOT NULL,
	"edition_id" uuid NOT NULL,
	"relecture_id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"point_version_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	"avis" "avis_position" NOT NULL,
	"texte" text NOT NULL,
	"proposition" text,
	"partie_prenante" boolean NOT NULL,
	"saisie_par" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "positions_numero_unique" UNIQUE("numero"),
	CONSTRAINT "positions_motif" CHECK ("positions"."avis" = 'rien_a_redire' or "positions"."texte" <> '')
);
--> statement-breakpoint
CREATE TABLE "relectures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"chapitre_id" uuid NOT NULL,
	"geste_id" uuid NOT NULL,
	"ouverte_at" timestamp (3) with time zone NOT NULL,
	"avant_le" date NOT NULL,
	"validee_at" timestamp (3) with time zone,
	"validee_par" uuid,
	"mots_valides" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"close_at" timestamp (3) with time zone,
	"close_par" uuid,
	CONSTRAINT "relectures_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "relectures_validee" CHECK (("relectures"."validee_at" is null) = ("relectures"."validee_par" is null)),
	CONSTRAINT "relectures_close" CHECK (("relectures"."close_at" is null) = ("relectures"."close_par" is null))
);
--> statement-breakpoint
CREATE TABLE "relectures_auteurs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"numero" bigserial NOT NULL,
	"edition_id" uuid NOT NULL,
	"relecture_id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"point_version_id" uuid NOT NULL,
	"enonce_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	"avis" "avis_auteur" NOT NULL,
	"texte" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "relectures_auteurs_numero_unique" UNIQUE("numero"),
	CONSTRAINT "relectures_auteurs_motif" CHECK ("relectures_auteurs"."avis" = 'fidele' or "relectures_auteurs"."texte" <> '')
);
--> statement-breakpoint
CREATE TABLE "suppleances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"membre_id" uuid NOT NULL,
	"suppleant_id" uuid NOT NULL,
	"depuis" timestamp (3) with time zone NOT NULL,
	"fin_at" timestamp (3) with time zone,
	CONSTRAINT "suppleances_autre" CHECK ("suppleances"."membre_id" <> "suppleances"."suppleant_id")
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "derogation" text;--> statement-breakpoint
ALTER TABLE "fiches_lues" ADD CONSTRAINT "fiches_lues_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiches_lues" ADD CONSTRAINT "fiches_lues_fiche_id_fiches_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_saisie_par_personnes_id_fk" FOREIGN KEY ("saisie_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_relecture_id_edition_id_relectures_id_edition_id_fk" FOREIGN KEY ("relecture_id","edition_id") REFERENCES "public"."relectures"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_point_version_id_edition_id_point_versions_id_edition_id_fk" FOREIGN KEY ("point_version_id","edition_id") REFERENCES "public"."point_versions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures" ADD CONSTRAINT "relectures_chapitre_id_edition_id_chapitres_id_edition_id_fk" FOREIGN KEY ("chapitre_id","edition_id") REFERENCES "public"."chapitres"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures" ADD CONSTRAINT "relectures_geste_0_fk" FOREIGN KEY ("geste_id","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures" ADD CONSTRAINT "relectures_geste_1_fk" FOREIGN KEY ("validee_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures" ADD CONSTRAINT "relectures_geste_2_fk" FOREIGN KEY ("close_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures_auteurs" ADD CONSTRAINT "relectures_auteurs_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures_auteurs" ADD CONSTRAINT "relectures_auteurs_relecture_id_edition_id_relectures_id_edition_id_fk" FOREIGN KEY ("relecture_id","edition_id") REFERENCES "public"."relectures"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures_auteurs" ADD CONSTRAINT "relectures_auteurs_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures_auteurs" ADD CONSTRAINT "relectures_auteurs_point_version_id_edition_id_point_versions_id_edition_id_fk" FOREIGN KEY ("point_version_id","edition_id") REFERENCES "public"."point_versions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relectures_auteurs" ADD CONSTRAINT "relectures_auteurs_enonce_id_edition_id_enonces_id_edition_id_fk" FOREIGN KEY ("enonce_id","edition_id") REFERENCES "public"."enonces"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppleances" ADD CONSTRAINT "suppleances_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppleances" ADD CONSTRAINT "suppleances_membre_id_personnes_id_fk" FOREIGN KEY ("membre_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppleances" ADD CONSTRAINT "suppleances_suppleant_id_personnes_id_fk" FOREIGN KEY ("suppleant_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiches_lues_fiche_idx" ON "fiches_lues" USING btree ("fiche_id");--> statement-breakpoint
CREATE INDEX "positions_relecture_idx" ON "positions" USING btree ("relecture_id","point_id","personne_id");--> statement-breakpoint
CREATE INDEX "positions_version_idx" ON "positions" USING btree ("point_version_id");--> statement-breakpoint
CREATE INDEX "positions_personne_idx" ON "positions" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "positions_saisie_par_idx" ON "positions" USING btree ("saisie_par");--> statement-breakpoint
CREATE UNIQUE INDEX "relectures_ouverte" ON "relectures" USING btree ("chapitre_id") WHERE "relectures"."close_at" is null;--> statement-breakpoint
CREATE INDEX "relectures_edition_idx" ON "relectures" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "relectures_auteurs_relecture_idx" ON "relectures_auteurs" USING btree ("relecture_id","point_id","enonce_id");--> statement-breakpoint
CREATE INDEX "relectures_auteurs_version_idx" ON "relectures_auteurs" USING btree ("point_version_id");--> statement-breakpoint
CREATE INDEX "relectures_auteurs_enonce_idx" ON "relectures_auteurs" USING btree ("enonce_id");--> statement-breakpoint
CREATE INDEX "relectures_auteurs_personne_idx" ON "relectures_auteurs" USING btree ("personne_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suppleances_en_cours" ON "suppleances" USING btree ("edition_id","membre_id") WHERE "suppleances"."fin_at" is null;--> statement-breakpoint
CREATE INDEX "suppleances_suppleant_idx" ON "suppleances" USING btree ("suppleant_id");--> statement-breakpoint
CREATE INDEX "suppleances_membre_idx" ON "suppleances" USING btree ("membre_id");
--> statement-breakpoint
CREATE TRIGGER positions_ajout_seul BEFORE UPDATE OR DELETE ON positions FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER positions_jamais_vides BEFORE TRUNCATE ON positions FOR EACH STATEMENT EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER relectures_auteurs_ajout_seul BEFORE UPDATE OR DELETE ON relectures_auteurs FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER relectures_auteurs_jamais_vides BEFORE TRUNCATE ON relectures_auteurs FOR EACH STATEMENT EXECUTE FUNCTION refuser_ecriture();
