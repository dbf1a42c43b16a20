/** Why a case is not passed. What fails without standing here is news. */
export const KNOWN_FAILURES: Readonly<Record<string, string>> = {
  'encoding/bozo_http_text_plain.xml': 'a wrong content type alone is no fault of the document to Lede',
  'encoding/bozo_http_text_plain_charset.xml':
    'a wrong content type alone is no fault of the document to Lede',
  'entities/lang.xml': 'expects the HTML 4 character; Lede reads the entity as HTML 5 does',
  'entities/rang.xml': 'expects the HTML 4 character; Lede reads the entity as HTML 5 does',
  'illformed/chardet/gb2312.xml': 'eleven characters without a declaration are too few to guess from',
  'illformed/undeclared_namespace.xml':
    'an undeclared prefix is taken at its word and not counted as a fault',
  'wellformed/atom/entry_created_multiple_values.xml': 'of two dates the first counts, not the last',
  'wellformed/atom/entry_updated_multiple_values.xml': 'of two dates the first counts, not the last',
  'wellformed/atom10/entry_category_term.xml':
    'a category goes by its label, which is for people, not by its term',
  'wellformed/atom10/entry_category_term_non_ascii.xml':
    'a category goes by its label, which is for people, not by its term',
  'wellformed/base/http_entry_id_base_content_location.xml':
    'an id is kept as it was sent and never resolved',
  'wellformed/base/http_entry_id_base_docuri.xml': 'an id is kept as it was sent and never resolved',
  'wellformed/feedburner/feedburner_browserfriendly.xml': 'a note to browsers is no description',
  'wellformed/lang/http_content_language.xml': 'the Content-Language header is not looked at',
  'wellformed/namespace/atomsvgdesc.xml': 'drawings are dropped with the words in them',
  'wellformed/rss/entity_in_doctype.xml': "entities of the document's own are never expanded",
  'wellformed/rss/item_description_and_summary.xml':
    'of description and summary the longer is the content, not the later',
  'wellformed/rss/item_description_not_a_doctype.xml':
    'reads <! as browsers do, as a comment up to the next >',
  'wellformed/rss/item_description_not_a_doctype2.xml':
    'reads <! as browsers do, as a comment up to the next >',
  'wellformed/rss/item_madeup_tags_element.xml': 'invented elements are not read',
  'reddit-atom.rss': 'the golden reading lost the links in the text',
};
