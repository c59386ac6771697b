# Not checked by a native reader yet.

signin-title = እንደ ሠራተኛ መግባት
signin-what = ከታች ያለውን መስመር ይላኩ፤ ከዚያ ይህ የድረ ገጽ ውይይት ለ90 ቀናት በእርስዎ መለያ ይሠራል። ሊንኩ አንድ ጊዜ ብቻ ይሠራል።
