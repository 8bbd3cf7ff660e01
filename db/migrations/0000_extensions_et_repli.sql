CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE COLLATION IF NOT EXISTS fr (provider = icu, locale = 'fr-FR');
--> statement-breakpoint
-- Folds for the search: case, accents, ligatures, hyphens, apostrophes, Saint/St. Declared immutable because the
-- dictionary is named: it may stand in an index.
CREATE FUNCTION replier(texte text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(
    regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, texte)), '[^a-z0-9]+', ' ', 'g'),
    '\m(saint|sainte|ste)\M', 'st', 'g'))
$$;
