ALTER TYPE "public"."type_courriel" ADD VALUE 'recapitulatif';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'distinguer_structures' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'rapprocher_structures' BEFORE 'exporter_donnees';--> statement-breakpoint
CREATE TABLE "tableaux_recus" (
	"edition_id" uuid PRIMARY KEY NOT NULL,
	"nom" text NOT NULL,
	"contenu" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "boite_retours" (
	"un" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"uid_validite" text DEFAULT '' NOT NULL,
	"dernier_uid" bigint DEFAULT 0 NOT NULL,
	"lue_at" timestamp (3) with time zone,
	"panne_at" timestamp (3) with time zone,
	"panne" text,
	"refus" integer DEFAULT 0 NOT NULL,
	"retards" integer DEFAULT 0 NOT NULL,
	"inconnus" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "boite_retours_une" CHECK ("boite_retours"."un" = 1),
	CONSTRAINT "boite_retours_panne" CHECK (("boite_retours"."panne" is null) = ("boite_retours"."panne_at" is null))
);
--> statement-breakpoint
CREATE TABLE "structures_distinctes" (
	"a_id" uuid NOT NULL,
	"b_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	CONSTRAINT "structures_distinctes_a_id_b_id_pk" PRIMARY KEY("a_id","b_id"),
	CONSTRAINT "structures_distinctes_ordre" CHECK ("structures_distinctes"."a_id" < "structures_distinctes"."b_id")
);
--> statement-breakpoint
ALTER TABLE "personnes" ADD COLUMN "recapitulatif" text;--> statement-breakpoint
ALTER TABLE "personnes" ADD COLUMN "recapitule_le" date;--> statement-breakpoint
ALTER TABLE "tableaux_recus" ADD CONSTRAINT "tableaux_recus_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structures_distinctes" ADD CONSTRAINT "structures_distinctes_a_id_structures_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structures_distinctes" ADD CONSTRAINT "structures_distinctes_b_id_structures_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structures_distinctes" ADD CONSTRAINT "structures_distinctes_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "structures_distinctes_b_idx" ON "structures_distinctes" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "structures_distinctes_par_idx" ON "structures_distinctes" USING btree ("par");