papers-contacts = <b>Contact points: { $where }</b>
papers-no-contacts = No contact point is known.
papers-contact = { $who }: { $link } (confirmed { $when })
# { $address } is written so that it cannot be tapped
papers-contact-unconfirmed = { $who }: { $address } (not confirmed since { $when })
papers-contact-doubtful = { $who }: { $address } (not confirmed since { $when }; the spelling is doubtful)
papers-contact-no-address = { $who } (no address is published, { $when })
papers-day = { $day }
papers-date-unknown = not known
papers-mailing-list = The UN Network on Migration also has a mailing list. Its address is not known to us. Look on the Network’s website.
papers-documents = <b>Documents: { $where }</b>
papers-no-documents = No documents are known.
# The title, languages, date and link of a document
papers-document-mine-only = { $title }. In your language. Date: { $when }. Link: { $link }
papers-document-mine = { $title }. In your language. Also: { $languages }. Date: { $when }. Link: { $link }
papers-document-other = { $title }. Not in your language. In: { $languages }. Date: { $when }. Link: { $link }
papers-document-languages-unknown = { $title }. The language is not stated. Date: { $when }. Link: { $link }
papers-no-link = no address is published
papers-site = More documents: { $name }, { $link }
papers-for-all = Documents for all regions
    .short = For all regions
papers-ask-language = Ask for it in my language: { $title }
    .short = In my language: { $title }
papers-await = Tell me when it is out: { $title }
    .short = When out: { $title }
papers-asked = Counted. Organisers see how many ask for this language.
