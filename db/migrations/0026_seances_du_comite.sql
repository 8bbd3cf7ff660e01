CREATE TYPE "public"."etat_seance" AS ENUM('prevue', 'ouverte', 'levee');--> statement-breakpoint
CREATE TYPE "public"."issue_seance" AS ENUM('adopte', 'divergence', 'a_revoir');--> statement-breakpoint
ALTER TYPE "public"."objet_evenement" ADD VALUE 'seance';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'proces_verbal';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'preparer_seance';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'modifier_seance';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'ouvrir_seance';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'passer_la_main';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'reprendre_la_main';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'lever_seance';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'corriger_proces_verbal';--> statement-breakpoint
CREATE TABLE "proces_verbaux" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seance_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"arbre" jsonb NOT NULL,
	"note" text NOT NULL,
	"auteur_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "proces_verbaux_version" UNIQUE("seance_id","version"),
	CONSTRAINT "proces_verbaux_version_positive" CHECK ("proces_verbaux"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "seance_attendus" (
	"seance_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	CONSTRAINT "seance_attendus_seance_id_personne_id_pk" PRIMARY KEY("seance_id","personne_id")
);
--> statement-breakpoint
CREATE TABLE "seance_chapitres" (
	"seance_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"chapitre_id" uuid NOT NULL,
	CONSTRAINT "seance_chapitres_seance_id_chapitre_id_pk" PRIMARY KEY("seance_id","chapitre_id")
);
--> statement-breakpoint
CREATE TABLE "seance_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seance_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"point_version_id" uuid NOT NULL,
	"avant_version_id" uuid,
	"issue" "issue_seance" NOT NULL,
	"texte" text NOT NULL,
	"personne_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"annulee_at" timestamp (3) with time zone,
	"annulee_par" uuid,
	CONSTRAINT "seance_decisions_divergence" CHECK ("seance_decisions"."issue" <> 'divergence' or "seance_decisions"."texte" <> ''),
	CONSTRAINT "seance_decisions_annulee" CHECK (("seance_decisions"."annulee_at" is null) = ("seance_decisions"."annulee_par" is null))
);
--> statement-breakpoint
CREATE TABLE "seance_presents" (
	"seance_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	"arrive_at" timestamp (3) with time zone NOT NULL,
	"saisi_par" uuid,
	CONSTRAINT "seance_presents_seance_id_personne_id_pk" PRIMARY KEY("seance_id","personne_id")
);
--> statement-breakpoint
CREATE TABLE "seances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"date" date NOT NULL,
	"heure" text,
	"lieu" text NOT NULL,
	"etat" "etat_seance" NOT NULL,
	"conducteur_id" uuid,
	"point_courant_id" uuid,
	"observations" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ouverte_at" timestamp (3) with time zone,
	"levee_at" timestamp (3) with time zone,
	CONSTRAINT "seances_numero" UNIQUE("edition_id","numero"),
	CONSTRAINT "seances_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "seances_numero_positif" CHECK ("seances"."numero" > 0),
	CONSTRAINT "seances_conduite" CHECK (("seances"."etat" = 'ouverte') = ("seances"."conducteur_id" is not null)),
	CONSTRAINT "seances_ouverte" CHECK (("seances"."etat" = 'prevue') = ("seances"."ouverte_at" is null)),
	CONSTRAINT "seances_levee" CHECK (("seances"."etat" = 'levee') = ("seances"."levee_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "proces_verbaux" ADD CONSTRAINT "proces_verbaux_seance_id_seances_id_fk" FOREIGN KEY ("seance_id") REFERENCES "public"."seances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proces_verbaux" ADD CONSTRAINT "proces_verbaux_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_attendus" ADD CONSTRAINT "seance_attendus_seance_id_seances_id_fk" FOREIGN KEY ("seance_id") REFERENCES "public"."seances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_attendus" ADD CONSTRAINT "seance_attendus_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_chapitres" ADD CONSTRAINT "seance_chapitres_seance_id_edition_id_seances_id_edition_id_fk" FOREIGN KEY ("seance_id","edition_id") REFERENCES "public"."seances"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_chapitres" ADD CONSTRAINT "seance_chapitres_chapitre_id_edition_id_chapitres_id_edition_id_fk" FOREIGN KEY ("chapitre_id","edition_id") REFERENCES "public"."chapitres"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD CONSTRAINT "seance_decisions_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD CONSTRAINT "seance_decisions_annulee_par_personnes_id_fk" FOREIGN KEY ("annulee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD CONSTRAINT "seance_decisions_seance_id_edition_id_seances_id_edition_id_fk" FOREIGN KEY ("seance_id","edition_id") REFERENCES "public"."seances"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD CONSTRAINT "seance_decisions_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD CONSTRAINT "seance_decisions_point_version_id_edition_id_point_versions_id_edition_id_fk" FOREIGN KEY ("point_version_id","edition_id") REFERENCES "public"."point_versions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_decisions" ADD CONSTRAINT "seance_decisions_avant_version_id_edition_id_point_versions_id_edition_id_fk" FOREIGN KEY ("avant_version_id","edition_id") REFERENCES "public"."point_versions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_presents" ADD CONSTRAINT "seance_presents_seance_id_seances_id_fk" FOREIGN KEY ("seance_id") REFERENCES "public"."seances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_presents" ADD CONSTRAINT "seance_presents_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seance_presents" ADD CONSTRAINT "seance_presents_saisi_par_personnes_id_fk" FOREIGN KEY ("saisi_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seances" ADD CONSTRAINT "seances_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seances" ADD CONSTRAINT "seances_conducteur_id_personnes_id_fk" FOREIGN KEY ("conducteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seances" ADD CONSTRAINT "seances_point_courant_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_courant_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proces_verbaux_auteur_idx" ON "proces_verbaux" USING btree ("auteur_id");--> statement-breakpoint
CREATE INDEX "seance_attendus_personne_idx" ON "seance_attendus" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "seance_chapitres_chapitre_idx" ON "seance_chapitres" USING btree ("chapitre_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seance_decisions_en_vigueur" ON "seance_decisions" USING btree ("seance_id","point_id") WHERE "seance_decisions"."annulee_at" is null;--> statement-breakpoint
CREATE INDEX "seance_decisions_edition_idx" ON "seance_decisions" USING btree ("edition_id","point_id");--> statement-breakpoint
CREATE INDEX "seance_decisions_personne_idx" ON "seance_decisions" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "seance_decisions_annulee_par_idx" ON "seance_decisions" USING btree ("annulee_par");--> statement-breakpoint
CREATE INDEX "seance_decisions_version_idx" ON "seance_decisions" USING btree ("point_version_id");--> statement-breakpoint
CREATE INDEX "seance_decisions_avant_idx" ON "seance_decisions" USING btree ("avant_version_id");--> statement-breakpoint
CREATE INDEX "seance_presents_personne_idx" ON "seance_presents" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "seance_presents_saisi_par_idx" ON "seance_presents" USING btree ("saisi_par");--> statement-breakpoint
CREATE INDEX "seances_conducteur_idx" ON "seances" USING btree ("conducteur_id");--> statement-breakpoint
CREATE TRIGGER proces_verbaux_immuables BEFORE UPDATE OR DELETE ON proces_verbaux FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
