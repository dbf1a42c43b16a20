/**
 * Parameters that say where a click came from, or who clicked, and nothing about what is shown. From the list of the
 * package tidy-url for all sites (MIT, © DrKain; its licence goes into every package of Lede), taken over by
 * `npm run tracking`; a test holds that it is the list of the installed version.
 */
const LISTED =
  '__hsfp __hssc __hstc _hsenc _hsmi cmpid elqaid elqat elqcampaignid elqtrack elqtrackid fbclid ga_campaign ga_content ga_medium ga_place ga_source ga_term gclid gclsrc hsa_acc hsa_ad hsa_cam hsa_grp hsa_kw hsa_la hsa_mt hsa_net hsa_ol hsa_src hsa_tgt hsa_ver hsctatracking int_campaign int_cmp_creative int_cmp_id int_cmp_name int_content int_medium int_source itm_audience itm_campaign itm_campaign_s itm_channel itm_content itm_medium itm_medium_s itm_source itm_source_s itm_term mbid mc_cid mc_eid mkt_tok mtm_campaign mtm_cid mtm_content mtm_group mtm_keyword mtm_kwd mtm_medium mtm_placement mtm_source ncid oly_anon_id oly_enc_id piwik_campaign piwik_cid piwik_content piwik_cpn piwik_keyword piwik_kwd piwik_medium piwik_source pk_campaign pk_cid pk_content pk_cpn pk_keyword pk_kwd pk_medium pk_source rdt_cid utm_brand utm_campaign utm_campaign_id utm_cid utm_content utm_couponvalue utm_creative_format utm_feeditemid utm_id utm_marketing_tactic utm_medium utm_name utm_pubreferrer utm_reader utm_social-type utm_souce utm_source utm_source_platform utm_swu utm_team utm_term utm_timestamp utm_viz_id vero_conv vero_id';

/** What publishers' own feeds and newsletters put on links, and click ids that came after that list. */
const OF_NEWS =
  'at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type at_medium at_ptr_name ' +
  'bxid cmp dclid echobox fb_action_ids fb_action_types gbraid guce_referrer ' +
  'guce_referrer_sig guccounter igsh igshid ito li_fat_id msclkid ns_campaign ns_fee ns_linkname ns_mchannel ns_source ' +
  'ocid ref_src ref_url smid smtyp soc_src soc_trk srnd tblci ttclid twclid wbraid wprov wt.mc_id wt_mc xtor yclid ysclid';

export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  ...LISTED.split(' '),
  ...OF_NEWS.split(' '),
]);

/** Families that grow: whatever comes after these is one of them. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_',
  'mtm_',
  'matomo_',
  'pk_',
  'piwik_',
  'hsa_',
  '__hs',
  '_hs',
];
