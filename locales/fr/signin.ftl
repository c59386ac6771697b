# Not checked by a native reader yet.
signin-title = Entrer comme membre du personnel
signin-what = Envoyez la ligne ci-dessous : ce chat agit alors pour votre compte pendant 90 jours. Le lien ne sert qu’une fois.
