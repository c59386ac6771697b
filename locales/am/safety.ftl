# Not checked by a native reader yet.

safety-title = <b>ደህንነትና ፍትሐዊነት</b>
safety-danger-now = አሁን አደጋ ላይ ነዎት? መጀመሪያ ደህና ወደሆነ ቦታ ይሂዱ። ከሚያምኑት ሰው እርዳታ ይጠይቁ።
safety-do-not-write = የሆነውን ነገር እዚህ አይጻፉ፤ ስምም አይጻፉ። ይህ ውይይት ገና ሚስጥር መጠበቅ አይችልም።
safety-not-yet = ስለ ዛቻ ወይም ስለ ቅጣት በሚስጥር የሚነግሩበት መንገድ እዚህ ገና የለም።
safety-addresses = ደህና ከሆነ መሣሪያ ለእነዚህ የሕዝብ ቢሮዎች መጻፍ ይችላሉ። ለሚሰጡት መልስ ኃላፊዎቹ እነሱ ናቸው።
safety-ohchr = የተባበሩት መንግሥታት የሰብዓዊ መብቶች ቢሮ፣ ከተባበሩት መንግሥታት ጋር በመሥራት ምክንያት ስለሚደርስ የበቀል እርምጃ ጥቆማ ይቀበላል፦ { $link }
safety-focal-points = የቀጠናዎን ተጠሪዎችም መጠየቅ ይችላሉ። በቀን መቁጠሪያው ውስጥ ይገኛሉ።
safety-clear = ይህን ውይይት አንድ ጊዜ በመንካት ማጽዳት ይችላሉ።
safety-contacts = ተጠሪዎች
    .short = ተጠሪዎች
